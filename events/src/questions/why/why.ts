import { allPathsUp, type Along, type DecisionView, type Path } from "../../chain/index.ts";
import { bodies, keysOf } from "../../kit/index.ts";
import type { Body, DecisionKind, IsoDate, Position, SubjectId } from "../../kit/index.ts";
import type { DecisionRef, LawSource } from "../answer.ts";
import { cameToNothing, isOfCouncil } from "../decision/facts.ts";
import type { Asked } from "../dossier.ts";
import type { JournalEntry } from "../journal/rows.ts";
import { refById } from "../refs.ts";
import { carries, strengthOf } from "../strength.ts";
import type { Force } from "./text.ts";

/** Who decided, on which day, as the log tells it. */
export interface Decider {
  readonly decision: DecisionRef;
  readonly body?: Body | undefined;
  readonly on: IsoDate;
  /** The vote: the council's own sentence, or "met 20 stemmen voor en 15 tegen". */
  readonly vote?: string | undefined;
  /** The act as the log tells it. */
  readonly sentence: string;
  readonly position: Position;
}

const isBody = (code: string | undefined): code is Body =>
  code !== undefined && keysOf(bodies).some((each) => each === code);

/** The acts of a decision that count, by what is known: each as it reads after its corrections. */
const actsOf = ({ journal, moment }: Asked, id: SubjectId): readonly JournalEntry[] =>
  journal
    .of(id)
    .filter(({ position, occurredOn }) => position <= moment.knownAt && occurredOn <= moment.asOf)
    .filter(({ position }) => journal.correctedBy(position, moment.knownAt) === undefined);

const bodyOf = (asked: Asked, id: SubjectId): Body | undefined => {
  const stated = asked.view.text(id, "body");
  if (isBody(stated)) return stated;
  return isOfCouncil(asked, id) ? "council" : undefined;
};

/** How an act that is not a vote tells the votes by which it was taken. */
const VOTES = /met [\d.]+ stemmen voor en [\d.]+ tegen/;

const deciderAt = (asked: Asked, id: SubjectId): Decider | undefined => {
  const decision = refById(asked.view, id);
  const acts = actsOf(asked, id);
  const voted = acts.findLast(({ type }) => type === "MotionVoted");
  const first = acts.toSorted((left, right) => (left.occurredOn < right.occurredOn ? -1 : 1))[0];
  const act = voted ?? first;
  if (decision === undefined || act === undefined) return undefined;
  const { occurredOn: on, sentence, position } = act;
  const vote = voted?.sentence ?? VOTES.exec(sentence)?.[0];
  return { decision, body: bodyOf(asked, id), on, vote, sentence, position };
};

const targetsOf = ({ view }: Asked, id: SubjectId, type: string): readonly SubjectId[] =>
  view
    .tracesFrom(id)
    .filter((trace) => trace.type === type)
    .map(({ target }) => target);

const isProposal = (asked: Asked, id: SubjectId): boolean =>
  ["proposal", "members-proposal"].includes(asked.view.decision(id)?.kind ?? "");

/** Where it was decided: what it was adopted by, of a contract its award too, of a resolution its proposal. */
const decidedIn = (asked: Asked, id: SubjectId): readonly SubjectId[] => {
  const awarded = targetsOf(asked, id, "awarded-in");
  const adopted = [id, ...awarded].flatMap((each) => targetsOf(asked, each, "adopted-by"));
  const proposed = targetsOf(asked, id, "implements").filter((each) => isProposal(asked, each));
  return [...new Set([...adopted, ...proposed])];
};

/** Who decided: the bodies in whose decisions it was adopted, and else the one that took it itself. */
export const decidersOf = (asked: Asked, id: SubjectId): readonly Decider[] => {
  const inOthers = decidedIn(asked, id).flatMap((each) => deciderAt(asked, each) ?? []);
  const told = inOthers.length > 0 ? inOthers : [deciderAt(asked, id)];
  return told
    .filter((decider) => decider !== undefined)
    .toSorted((left, right) => (left.on < right.on ? -1 : 1));
};

/** The day on which a decision that counted stopped to do so; undefined where it never counted. */
const endedOn = ({ view, moment }: Asked, id: SubjectId): IsoDate | undefined => {
  const stated = view.stated(id).filter((fact) => fact.kind === "validity");
  if (!stated.some(({ inForce }) => inForce)) return undefined;
  const last = stated.at(-1);
  return (last?.inForce === true ? last.to : last?.from) ?? moment.asOf;
};

const countsSince = ({ view }: Asked, id: SubjectId): IsoDate | undefined => {
  const stated = view.stated(id).filter((fact) => fact.kind === "validity");
  return stated[stated.findLastIndex(({ inForce }) => !inForce) + 1]?.from;
};

/** Statuses of what ended, also where it never counted. */
const OVER = new Set([
  "repealed",
  "revoked",
  "withdrawn",
  "lapsed",
  "replaced",
  "dissolved",
  "ended",
]);

const isOver = (decision: DecisionView | undefined): boolean =>
  decision !== undefined && OVER.has(decision.status);

/** Whether a decision counts on the day that is asked about. */
export const forceOf = (asked: Asked, id: SubjectId): Force => {
  const decision = asked.view.decision(id);
  if (decision?.inForce === true) return { state: "counts", since: countsSince(asked, id) };
  if (decision !== undefined && cameToNothing(decision)) return { state: "came-to-nothing" };
  const since = isOver(decision) ? decision?.statusSince : endedOn(asked, id);
  return since === undefined ? { state: "not-yet" } : { state: "ended", since };
};

const CHANGES = /(?:Amended|Changed|Extended|Adjusted)$/;

/** The last act by which it was changed. */
export const lastChangeOf = (asked: Asked, id: SubjectId): JournalEntry | undefined =>
  actsOf(asked, id)
    .filter(({ type }) => CHANGES.test(type))
    .toSorted((left, right) => (left.occurredOn < right.occurredOn ? -1 : 1))
    .at(-1);

/** Who can change a decision, and the law where its text says so. */
export interface Changer {
  readonly sentence: string;
  readonly law?: LawSource | undefined;
}

const law = (article: string): LawSource => ({ article, confidence: "text" });

/** Kinds of which it is the kind that tells who can change them. */
const BY_KIND: Readonly<Partial<Record<DecisionKind, Changer>>> = {
  motion: { sentence: "De raad kan met een nieuwe motie iets anders vragen." },
  contract: {
    sentence: "Het college kan met de opdrachtnemer iets anders afspreken.",
    law: law("Gemeentewet artikel 160 lid 1 onder d"),
  },
  tender: {
    sentence: "Het college kan de aanbesteding veranderen of stoppen.",
    law: law("Gemeentewet artikel 160 lid 1 onder d"),
  },
  "coalition-agreement": { sentence: "De fracties die het sloten, kunnen het veranderen." },
  "joint-arrangement": { sentence: "De gemeenten die meedoen, kunnen het samen veranderen." },
};

/** By-laws are for the council unless an act gave the power to another (Gemeentewet art. 147). */
const lawOf = (kind: DecisionKind, body: Body): LawSource | undefined => {
  if (body !== "council") return undefined;
  if (kind === "by-law") return law("Gemeentewet artikel 147");
  return kind === "budget-change" ? law("Gemeentewet artikel 192") : undefined;
};

/** Who can change a decision: by its kind, and else the body that took it. */
export const changerOf = (asked: Asked, id: SubjectId): Changer | undefined => {
  const kind = asked.view.decision(id)?.kind;
  const body = bodyOf(asked, id);
  if (kind === undefined) return undefined;
  const byKind = BY_KIND[kind];
  if (byKind !== undefined) return byKind;
  if (body === undefined || body === "factions") return undefined;
  const who = bodies[body];
  const sentence = `${who.charAt(0).toUpperCase()}${who.slice(1)} kan dit veranderen of intrekken.`;
  return { sentence, law: lawOf(kind, body) };
};

/** A decision on its way to a goal, and how it rests on the next one. */
export interface WhyStep extends DecisionRef {
  readonly here: boolean;
  /** Of what ties it to the step before: its type, in whose words, and the event that says so. */
  readonly type?: string | undefined;
  readonly intention?: string | undefined;
  readonly position?: Position | undefined;
}

const MOST = 20;

/** The ways from a decision up to the first goals that it meets, the strongest first. */
export const waysToGoals = (asked: Asked, id: SubjectId): readonly Path[] => {
  const { view } = asked;
  const along: Along = (trace) => {
    const decision = view.decision(trace.source);
    if (decision === undefined || !carries(trace)) return false;
    return trace.source === id || (decision.kind !== "goal" && !cameToNothing(decision));
  };
  return allPathsUp(view, id, { along, strength: strengthOf, most: MOST }).filter(
    (path) => view.decision(path.at(-1)?.target ?? "")?.kind === "goal",
  );
};

/** A way to a goal as steps, from the goal down to the decision itself. */
export const stepsOf = ({ view }: Asked, id: SubjectId, path: Path): readonly WhyStep[] => {
  const top = refById(view, path.at(-1)?.target ?? id);
  const down = path.toReversed().flatMap((trace): readonly WhyStep[] => {
    const decision = refById(view, trace.source);
    const { type, intention, statedAt: position } = trace;
    if (decision === undefined) return [];
    return [{ ...decision, here: decision.id === id, type, intention, position }];
  });
  return top === undefined ? down : [{ ...top, here: top.id === id }, ...down];
};
