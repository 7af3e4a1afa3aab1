import { bodies, decisionKinds, dutchDate, dutchList, dutchNumber } from "../../kit/index.ts";
import type { Body, DecisionKind, IsoDate } from "../../kit/index.ts";
import { quoted } from "../naming.ts";

/** What is told of why a decision is there; what is absent was not recorded. */
export interface WhyTold {
  readonly kind: DecisionKind;
  readonly title: string;
  /** Its goals, and since when they count no more. */
  readonly goals: readonly { readonly title: string; readonly endedOn?: IsoDate | undefined }[];
  readonly reason?: string | undefined;
  readonly decided: readonly WhyDecision[];
  readonly force: Force;
  readonly changedOn?: IsoDate | undefined;
  readonly changer?: string | undefined;
  readonly reviewOn?: IsoDate | undefined;
  readonly today: IsoDate;
}

/** Who decided on a day: by a vote, as the log tells it, or else the body. */
export interface WhyDecision {
  readonly on: IsoDate;
  readonly body?: Body | undefined;
  readonly vote?: string | undefined;
  /** What was decided on where it is something else, as in "het raadsvoorstel “Kader”". */
  readonly about?: string | undefined;
}

/** Whether a decision counts on the day that is asked about, and since when. */
export interface Force {
  readonly state: "counts" | "ended" | "came-to-nothing" | "not-yet";
  readonly since?: IsoDate | undefined;
}

const PLURAL: ReadonlySet<DecisionKind> = new Set(["further-rules"]);

const verb = (kind: DecisionKind, one: string, many: string): string =>
  PLURAL.has(kind) ? many : one;

const the = (kind: DecisionKind): string => decisionKinds[kind].article;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const MOST_GOALS = 3;
const LONGEST = 160;

const goalsNamed = (titles: readonly string[]): string => {
  const left = titles.length - MOST_GOALS;
  const named = titles.slice(0, MOST_GOALS).map(quoted);
  return dutchList(left > 0 ? [...named, `nog ${dutchNumber(left)} andere`] : named);
};

/** What it should help reach; never that it does (domain.md 8: no causation). */
export const tellGoals = ({ kind, title, goals }: WhyTold): string => {
  const name = `${the(kind)} ${quoted(title)}`;
  if (kind === "goal" && goals.length === 0)
    return `${name} is zelf iets wat de gemeente wil bereiken.`;
  if (goals.length === 0)
    return `${name} ${verb(kind, "is er", "zijn er")}. Waarom is niet vastgelegd.`;
  const aim = goals.length === 1 ? "dit doel wordt gehaald" : "deze doelen worden gehaald";
  return `${name} ${verb(kind, "moet", "moeten")} eraan bijdragen dat ${aim}: ${goalsNamed(goals.map((goal) => goal.title))}.`;
};

/** A goal that counts no more leaves what serves it without one. */
const tellEndedGoals = ({ goals }: WhyTold): string | undefined => {
  const ended = goals.filter(({ endedOn }) => endedOn !== undefined);
  const [first] = ended;
  if (first?.endedOn === undefined) return undefined;
  const day = dutchDate(first.endedOn);
  if (goals.length === 1) return `Dat doel geldt niet meer sinds ${day}.`;
  return ended.length === goals.length
    ? "Geen van deze doelen geldt nog."
    : `Het doel ${quoted(first.title)} geldt niet meer sinds ${day}.`;
};

/** The reason that the decision gives itself, where that is short. */
const tellReason = ({ reason, goals }: WhyTold): string | undefined => {
  if (reason === undefined || reason.length > LONGEST) return undefined;
  return goals.length === 0
    ? `In het besluit zelf staat: ${quoted(reason)}.`
    : `De reden die erbij staat: ${quoted(reason)}.`;
};

const decidedOn = ({ on, body, vote, about }: WhyDecision): string => {
  const day = dutchDate(on);
  if (vote?.startsWith("De raad "))
    return `De raad stemde op ${day} ${about === undefined ? "hierover" : `over ${about}`}. ${vote}`;
  const votes = vote === undefined ? "" : `, ${vote}`;
  return body === undefined
    ? `Het werd vastgelegd op ${day}${votes}.`
    : `${capital(bodies[body])} besloot dit op ${day}${votes}.`;
};

/** Who decided, each by its last vote or its decision. */
const tellDecided = ({ decided }: WhyTold): string => {
  const known = decided.filter(({ body, vote }) => body !== undefined || vote !== undefined);
  return known.length === 0
    ? "Wie dit besloot, is niet vastgelegd."
    : known.map(decidedOn).join(" ");
};

/** Since when it counts, or that it does not. */
const tellForce = ({ kind, force: { state, since } }: WhyTold): string => {
  const it = the(kind);
  const counts = verb(kind, "geldt", "gelden");
  const from = since === undefined ? "" : ` sinds ${dutchDate(since)}`;
  if (state === "counts") return `${it} ${counts}${from}.`;
  if (state === "ended") return `${it} ${counts} niet meer${from}.`;
  return state === "not-yet"
    ? `${it} ${counts} nog niet.`
    : `${it} ${verb(kind, "ging", "gingen")} niet door.`;
};

/** That it was changed since. */
const tellChange = ({ changedOn }: WhyTold): string | undefined =>
  changedOn === undefined ? undefined : `De laatste wijziging was op ${dutchDate(changedOn)}.`;

const NO_REVIEW = "Wanneer er opnieuw naar wordt gekeken, is niet vastgelegd.";

/** When it is looked at again; a day that passed says nothing of whether that was done. */
const tellReview = ({ reviewOn, today, force }: WhyTold): string | undefined => {
  if (force.state !== "counts") return undefined;
  if (reviewOn === undefined) return NO_REVIEW;
  return reviewOn < today
    ? `Uiterlijk op ${dutchDate(reviewOn)} zou er opnieuw naar worden gekeken. Of dat is gebeurd, is niet vastgelegd.`
    : `Uiterlijk op ${dutchDate(reviewOn)} wordt er opnieuw naar gekeken.`;
};

/** Who can change it; nobody can any more where it does not count. */
const tellChanger = ({ changer, force }: WhyTold): string | undefined =>
  force.state === "counts" || force.state === "not-yet"
    ? (changer ?? "Wie dit kan veranderen, is niet vastgelegd.")
    : undefined;

const SENTENCES = [
  tellGoals, tellEndedGoals, tellReason, tellDecided, tellForce, tellChange, tellChanger, tellReview,
] as const; // prettier-ignore

/** Why a decision is there in one paragraph of short sentences (domain.md N20, F81). */
export const tellWhy = (told: WhyTold): string =>
  SENTENCES.map((tell) => tell(told))
    .filter((sentence) => sentence !== undefined)
    .join(" ");
