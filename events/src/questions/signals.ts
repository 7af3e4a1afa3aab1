import type { DecisionView } from "../chain/index.ts";
import type { Signal } from "./answer.ts";
import type { Asked } from "./dossier.ts";
import { legalitySignals } from "./legality/index.ts";
import { voteSignals } from "./vote/signals.ts";
import type { Vote } from "./vote/vote.ts";

/** All that looks wrong about a decision on the date asked about; the decision stands as recorded. */
export const signalsOf = (asked: Asked, decision: DecisionView, vote?: Vote): readonly Signal[] => [
  ...(vote === undefined ? [] : voteSignals(asked, vote)),
  ...legalitySignals(asked, decision),
];
