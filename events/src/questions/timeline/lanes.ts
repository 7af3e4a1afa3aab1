import type { DecisionKind, Lane, SubjectId } from "../../kit/index.ts";
import { isOfCouncil } from "../decision/facts.ts";
import type { Asked } from "../dossier.ts";

/** What the organisation does for the municipality. */
const OF_ORGANISATION: ReadonlySet<DecisionKind> = new Set(["tender", "contract"]);

/** Of which it is not stated who decides, while it can only be the council. */
const OF_COUNCIL: ReadonlySet<DecisionKind> = new Set([
  "goal", "question", "coalition-agreement", "council-programme", "budget-change",
]); // prettier-ignore

/** The lane in which a decision was taken (domain.md F42); undefined where it does not exist then. */
export const laneOf = (asked: Asked, id: SubjectId): Lane | undefined => {
  const kind = asked.view.decision(id)?.kind;
  if (kind === undefined) return undefined;
  if (OF_ORGANISATION.has(kind)) return "organisation";
  return OF_COUNCIL.has(kind) || isOfCouncil(asked, id) ? "council" : "executive";
};
