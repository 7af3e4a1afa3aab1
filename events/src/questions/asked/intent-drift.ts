import * as z from "zod/mini";
import { dutchCount, dutchNumber, subjectId, type Position } from "../../kit/index.ts";
import { intentSlots, slotKeys, type IntentSlot } from "../../trace/index.ts";
import type { DecisionRef, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { startOf, whispersFrom, whispersTo } from "../drift/drift.ts";
import type { SlotText, Whisper, WhisperHop } from "../drift/drift.ts";
import { refById } from "../refs.ts";
import { named } from "../naming.ts";

/** What the loss of one slot costs a hop; those of all slots are 1 together. */
export interface SlotWeight {
  readonly slot: IntentSlot;
  readonly weight: number;
}

/** One chain from a goal to a decision, and what is left of the intention at its end. */
export interface WhisperChain extends Whisper {
  /** The decision that the chain ends at. */
  readonly end: DecisionRef;
  /** What is left of the intention, 0 to 1: what comes through each hop multiplied; absent where no hop can be compared. */
  readonly fidelity?: number | undefined;
  /** The first hop on which the effect is gone, counted from 0. */
  readonly effectLostAt?: number | undefined;
  /** Slots that count as shifted until a person judges them. */
  readonly undecided: number;
  /** Hops that state nothing by which they can be compared. */
  readonly unstated: number;
  readonly sentence: string;
}

/** What becomes of the intention of a goal on the way down (fluisterketen; domain.md N4, F89). */
export interface IntentDrift extends Verdict {
  readonly decision: DecisionRef;
  readonly weights: readonly SlotWeight[];
  /** What is said of the intention here: the hop before, for what comes to rest on it. */
  readonly said: readonly SlotText[];
  /** To a decision the chain that ties it most strongly first; from a goal the one of which least is left. */
  readonly chains: readonly WhisperChain[];
}

const weights: readonly SlotWeight[] = slotKeys.map((slot) => ({
  slot,
  weight: intentSlots[slot].weight,
}));

const percent = (share: number): string =>
  share > 0 && share < 0.01 ? "minder dan 1%" : `${dutchNumber(Math.round(share * 100))}%`;

const losesEffect = ({ slots }: WhisperHop): boolean =>
  slots.some(({ slot, status }) => slot === "effect" && status === "gone");

const lossOf = ({ decision, slots }: WhisperHop): string =>
  slots.some(({ slot, by }) => slot === "effect" && by === "judged")
    ? `Volgens de beoordelaar verdwijnt het effect bij ${named(decision)}.`
    : `Het effect verdwijnt bij ${named(decision)}: daar staat het niet meer.`;

const effectTold = (hops: readonly WhisperHop[], lost: WhisperHop | undefined): string => {
  if (lost !== undefined) return lossOf(lost);
  return hops.some(({ slots }) => slots.some(({ slot }) => slot === "effect"))
    ? "Het effect gaat mee tot het eind."
    : "Welk effect bedoeld is, is niet vastgelegd.";
};

const openOf = (undecided: number, unstated: number): readonly string[] => [
  ...(undecided === 0
    ? []
    : [
        `${dutchCount(undecided, "onderdeel wacht", "onderdelen wachten")} nog op een oordeel en ${undecided === 1 ? "telt" : "tellen"} tot dan als verschoven.`,
      ]),
  ...(unstated === 0
    ? []
    : [
        `Van ${dutchCount(unstated, "stap", "stappen")} is niet vastgelegd wat de bedoeling was; die ${unstated === 1 ? "telt" : "tellen"} niet mee.`,
      ]),
];

type Counted = Omit<WhisperChain, "sentence">;

const sentenceOf = ({ goal, hops, end, fidelity, effectLostAt, ...open }: Counted): string => {
  if (fidelity === undefined)
    return `Van ${named(goal)} tot ${named(end)} is niet vastgelegd wat de bedoeling was. Vergelijken kan niet.`;
  const lost = effectLostAt === undefined ? undefined : hops[effectLostAt];
  return [
    `Van de bedoeling van ${named(goal)} is bij ${named(end)} nog ${percent(fidelity)} over.`,
    effectTold(hops, lost),
    ...openOf(open.undecided, open.unstated),
  ].join(" ");
};

const chainOf = (whisper: Whisper): WhisperChain => {
  const { goal, hops } = whisper;
  const compared = hops.filter(({ fidelity }) => fidelity !== undefined);
  const lostAt = hops.findIndex(losesEffect);
  const slots = hops.flatMap((hop) => hop.slots);
  const counted: Counted = {
    ...whisper,
    end: hops.at(-1)?.decision ?? goal,
    fidelity: compared.at(-1)?.left,
    effectLostAt: lostAt < 0 ? undefined : lostAt,
    undecided: slots.filter(({ by }) => by === "undecided").length,
    unstated: hops.length - compared.length,
  };
  return { ...counted, sentence: sentenceOf(counted) };
};

const othersTold = (others: readonly WhisperChain[]): readonly string[] => {
  const left = others
    .flatMap(({ fidelity }) => fidelity ?? [])
    .toSorted((one, other) => one - other);
  const [least = 0, most = least] = [left[0], left.at(-1)];
  if (left.length === 0) return [];
  return left.length === 1
    ? [`Langs een andere weg blijft ${percent(least)} over.`]
    : [
        `Langs ${dutchNumber(left.length)} andere wegen blijft ${percent(least)} tot ${percent(most)} over.`,
      ];
};

const verdictOf = (decision: DecisionRef, chains: readonly WhisperChain[]): string => {
  const [first, ...others] = chains;
  if (first !== undefined) return [first.sentence, ...othersTold(others)].join(" ");
  return decision.kind === "goal"
    ? `Geen enkel spoor geeft de bedoeling van ${named(decision)} door.`
    : `Geen enkel spoor geeft de bedoeling van een doel door aan ${named(decision)}.`;
};

/** What is said at the end of a chain: of the goal, changed by each hop. */
const saidAtEnd = ({ start, hops }: Whisper): readonly SlotText[] => {
  const said = new Map(start.map(({ slot, text }) => [slot, text]));
  for (const { slot, status, to } of hops.flatMap(({ slots }) => slots))
    if (status === "gone") said.delete(slot);
    else if (to !== undefined) said.set(slot, to);
  return slotKeys.flatMap((slot) => {
    const text = said.get(slot);
    return text === undefined ? [] : [{ slot, text }];
  });
};

const evidenceOf = (chains: readonly WhisperChain[]): readonly Position[] =>
  [...new Set(chains.flatMap(({ evidence }) => evidence))].sort((left, right) => left - right);

/** What is left of an intention, hop by hop, and where the effect is lost. */
export const intentDrift = defineQuestion({
  name: "intent-drift",
  label: "Fluisterketen",
  english: "Intent drift",
  input: z.object({ decision: subjectId() }),
  answer: (asked: Asked, { decision: id }): IntentDrift | undefined => {
    const decision = refById(asked.view, id);
    if (decision === undefined) return undefined;
    const whispers = decision.kind === "goal" ? whispersFrom(asked, id) : whispersTo(asked, id);
    const chains = whispers.map(chainOf);
    const [first] = whispers;
    const said = decision.kind === "goal" ? startOf(asked, id).start : first && saidAtEnd(first);
    return {
      moment: asked.moment,
      decision,
      weights,
      said: said ?? [],
      chains,
      sentence: verdictOf(decision, chains),
      evidence: evidenceOf(chains),
    };
  },
});
