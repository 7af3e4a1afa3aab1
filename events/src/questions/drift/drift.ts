import { allPathsUp, below, type Along, type Path, type TraceView } from "../../chain/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import { intentSlots, slotKeys, slotStatuses } from "../../trace/index.ts";
import type { IntentSlot, SlotStatus } from "../../trace/index.ts";
import type { DecisionRef } from "../answer.ts";
import { cameToNothing, decides } from "../decision/facts.ts";
import type { Asked } from "../dossier.ts";
import { compareSlot, type Compared } from "./compare.ts";
import { judgedOn, saidByGoal, textsOf } from "./said.ts";
import type { Heard, HopJudgement, Judged, Said, Texts } from "./said.ts";
import { refById } from "../refs.ts";
import { carries, strengthOf } from "../strength.ts";

export type { HopJudgement } from "./said.ts";

/** What a goal or a hop says in one slot. */
export interface SlotText {
  readonly slot: IntentSlot;
  readonly text: string;
}

/** What became of one slot on a hop. */
export interface HopSlot {
  readonly slot: IntentSlot;
  readonly status: SlotStatus;
  /** What was last said before this hop, and what the hop says. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** By a rule of comparison, by a person, or counted as shifted until a person judges it. */
  readonly by: "compared" | "judged" | "undecided";
  /** Whether it was gone already on the hop before. */
  readonly wasGone: boolean;
}

/** One hop: a trace along which the intention went on to a decision. */
export interface WhisperHop {
  readonly trace: SubjectId;
  readonly type: string;
  readonly intention: string;
  readonly since: IsoDate;
  /** The decision that the intention came to. */
  readonly decision: DecisionRef;
  /** The slots that can be compared; none where the trace states none. */
  readonly slots: readonly HopSlot[];
  /** Share of the intention that comes through this hop, 0 to 1; absent where nothing can be compared. */
  readonly fidelity?: number | undefined;
  /** What is left of the intention of the goal after this hop, 0 to 1. */
  readonly left: number;
  readonly judgement?: HopJudgement | undefined;
  readonly evidence: readonly Position[];
}

/** A goal with the hops along which its intention went down to a decision. */
export interface Whisper {
  readonly goal: DecisionRef;
  readonly start: readonly SlotText[];
  readonly hops: readonly WhisperHop[];
  readonly evidence: readonly Position[];
}

/** Where one slot stands on a hop. */
interface SlotHere {
  readonly slot: IntentSlot;
  readonly heard: Heard;
  readonly now?: Said | undefined;
  readonly direction?: string | undefined;
  readonly judged?: Judged | undefined;
  readonly laidAt: Position;
}

/** A judgement holds for the texts that it was about: what was said otherwise since is compared anew. */
const judgedStatus = ({ slot, heard, laidAt, judged }: SlotHere): SlotStatus | undefined => {
  if (judged === undefined || judged.position < Math.max(laidAt, heard.said?.at ?? -1))
    return undefined;
  return judged.slots.findLast((each) => each.slot === slot)?.status;
};

const howJudged = (judged: SlotStatus | undefined, compared: Compared | undefined) => {
  if (judged !== undefined) return "judged";
  return compared?.undecided === true ? "undecided" : "compared";
};

const hopSlot = (here: SlotHere): HopSlot | undefined => {
  const { slot, heard, now, direction } = here;
  const [from, to] = [heard.said?.text, now?.text];
  const compared = compareSlot({ slot, before: from, now: to, direction });
  const judged = judgedStatus(here);
  const status = judged ?? compared?.status;
  if (status === undefined) return undefined;
  const wasGone = heard.gone && status === "gone";
  return { slot, status, from, to, by: howJudged(judged, compared), wasGone };
};

/** Slots by their weights (domain.md N4); those that say nothing on either side count for nothing. */
const fidelityOf = (slots: readonly HopSlot[]): number | undefined => {
  let [left, weights] = [0, 0];
  for (const { slot, status } of slots) {
    const { weight } = intentSlots[slot];
    left += weight * slotStatuses[status].left;
    weights += weight;
  }
  return weights === 0 ? undefined : left / weights;
};

type HeardSlots = Record<IntentSlot, Heard>;

/** What is heard after a hop: what it says itself, and else what was last said before. */
const hearOn = (heard: HeardSlots, slots: readonly HopSlot[], texts: Texts): HeardSlots => {
  const next = { ...heard };
  for (const { slot, status } of slots)
    next[slot] =
      status === "gone"
        ? { ...heard[slot], gone: true }
        : { said: texts.get(intentSlots[slot].text) ?? heard[slot].said, gone: false };
  return next;
};

/** A hop says something of the intention when it states a slot or is judged; silence is no loss. */
const slotsOfHop = (
  { statedAt }: TraceView,
  { heard, texts, judged }: { heard: HeardSlots; texts: Texts; judged: Judged | undefined },
): readonly HopSlot[] => {
  const direction = heard.direction.said?.text;
  const states = slotKeys.some((slot) => texts.has(intentSlots[slot].text));
  if (!states && judged === undefined) return [];
  return slotKeys.flatMap((slot) => {
    const now = texts.get(intentSlots[slot].text);
    const here = { slot, heard: heard[slot], now, direction, judged, laidAt: statedAt };
    const found = hopSlot(here);
    return found !== undefined && (states || found.by === "judged") ? [found] : [];
  });
};

const judgementIn = ({ slots: _slots, ...judgement }: Judged): HopJudgement => judgement;

/** The hops from a goal down, in order: each slot against what was last said of it. */
const hopsOf = (asked: Asked, goal: SubjectId, down: Path): readonly WhisperHop[] => {
  let [heard, left]: [HeardSlots, number] = [{ ...saidByGoal(asked, goal) }, 1];
  return down.flatMap((along): readonly WhisperHop[] => {
    const { trace, type, intention, since, source, statedAt } = along;
    const decision = refById(asked.view, source);
    if (decision === undefined) return [];
    const texts = textsOf(asked, trace);
    const judged = judgedOn(asked, texts, trace);
    const slots = slotsOfHop(along, { heard, texts, judged });
    const fidelity = fidelityOf(slots);
    heard = hearOn(heard, slots, texts);
    left *= fidelity ?? 1;
    return [
      {
        ...{ trace, type, intention, since, decision, slots, fidelity, left },
        judgement: judged && judgementIn(judged),
        evidence: judged === undefined ? [statedAt] : [statedAt, judged.position],
      },
    ];
  });
};

/** What a goal says in its slots, and the events that say so. */
export const startOf = (asked: Asked, goal: SubjectId) => {
  const said = saidByGoal(asked, goal);
  const stated = slotKeys.flatMap((slot) => {
    const { said: { text, at } = { text: "", at: -1 } } = said[slot];
    return at < 0 ? [] : [{ slot, text, at }];
  });
  return {
    start: stated.map(({ slot, text }): SlotText => ({ slot, text })),
    evidence: [...new Set(stated.map(({ at }) => at))],
  };
};

/** The chain along a path from a decision up to a goal. */
const whisperAlong = (asked: Asked, path: Path): Whisper | undefined => {
  const down = path.toReversed();
  const goal = refById(asked.view, down[0]?.target ?? "");
  if (goal?.kind !== "goal") return undefined;
  const { start, evidence } = startOf(asked, goal.id);
  const hops = hopsOf(asked, goal.id, down);
  return { goal, start, hops, evidence: [...evidence, ...hops.flatMap((hop) => hop.evidence)] };
};

/** Most chains that an answer gives, and most ends of a goal's chains that are looked at. */
const MOST = 10;
const MOST_ENDS = 200;

/** An intention goes on along a trace from what did not fail and decides something itself. */
const goesOn =
  ({ view }: Asked): Along =>
  (trace) => {
    const decision = view.decision(trace.source);
    if (decision === undefined || !carries(trace)) return false;
    return decides(decision) && !cameToNothing(decision);
  };

/** The chains from goals down to a decision; the one whose traces tie it most strongly first. */
export const whispersTo = (asked: Asked, decision: SubjectId): readonly Whisper[] =>
  allPathsUp(asked.view, decision, {
    along: goesOn(asked),
    strength: strengthOf,
    most: MOST,
  }).flatMap((path) => whisperAlong(asked, path) ?? []);

const leftAtEnd = ({ hops }: Whisper): number => hops.at(-1)?.left ?? 1;

/** The chains from a goal down to where they end; the one of which least is left first. */
export const whispersFrom = (asked: Asked, goal: SubjectId): readonly Whisper[] => {
  const along = goesOn(asked);
  return below(asked.view, goal, along)
    .filter((id) => !asked.view.tracesTo(id).some(along))
    .slice(0, MOST_ENDS)
    .flatMap((end) => whispersTo(asked, end).filter((whisper) => whisper.goal.id === goal))
    .sort((left, right) => leftAtEnd(left) - leftAtEnd(right))
    .slice(0, MOST);
};
