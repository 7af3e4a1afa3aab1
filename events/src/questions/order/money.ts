import type { ChainView, DecisionView } from "../../chain/index.ts";
import type { SubjectId } from "../../kit/index.ts";
import { worthOf } from "../decision/facts.ts";
import type { Asked } from "../dossier.ts";

/** Traces along which no money goes: what takes another's place, or bears on it from outside. */
const NO_MONEY = new Set(["amends", "replaces", "repeals", "bound-by", "side-effect-on", "condition-for", "comes-from"]); // prettier-ignore

/** How the euros are counted, for whoever reads them. */
export const COUNTED =
  "Geld telt één keer, bij wie het uitgeeft: een budget, een opdracht of een aanbesteding telt niet mee als een contract, subsidie of besluit eronder het uitgeeft. Wat niet geldt, telt niet mee.";

const moneyFrom = (view: ChainView, id: SubjectId): readonly SubjectId[] =>
  (view.isTraced(id) ? view.tracesFrom(id) : [])
    .filter(({ type }) => !NO_MONEY.has(type))
    .map(({ target }) => target);

/** Tenders that led to a contract, also one that is over: the money of a tender is that of its contract. */
const awarded = ({ view }: Asked, decisions: readonly DecisionView[]): ReadonlySet<SubjectId> =>
  new Set(
    decisions
      .filter(({ id, kind }) => kind === "contract" && view.isTraced(id))
      .flatMap(({ id }) => view.tracesFrom(id).filter(({ type }) => type === "awarded-in"))
      .map(({ target }) => target),
  );

/** Euros that a decision is worth; undefined where it is worth nothing or something else than euros. */
const eurosOf = (asked: Asked, id: SubjectId): number | undefined => {
  const { value, unit } = worthOf(asked, id) ?? {};
  return unit === "EUR" ? value : undefined;
};

/** The decisions of which something in force below spends the money. */
const spentBelow = (asked: Asked, decisions: readonly DecisionView[]): ReadonlySet<SubjectId> => {
  const { view } = asked;
  const tendered = awarded(asked, decisions);
  const spent = new Set<SubjectId>();
  for (const { id, inForce } of decisions) {
    if (!inForce || tendered.has(id) || eurosOf(asked, id) === undefined) continue;
    const climb = new Set(moneyFrom(view, id));
    for (const above of climb) {
      if (spent.has(above)) continue;
      spent.add(above);
      for (const next of moneyFrom(view, above)) climb.add(next);
    }
  }
  return new Set([...tendered, ...spent]);
};

/**
 * Counts the euros in force of one decision after another, each once: contracts rather than the budgets
 * they are paid from.
 * @param decisions all that may spend the money of another.
 */
export const eurosInForce = (
  asked: Asked,
  decisions: readonly DecisionView[],
): ((decision: DecisionView) => number) => {
  const spent = spentBelow(asked, decisions);
  return ({ id, inForce }) => (inForce && !spent.has(id) ? (eurosOf(asked, id) ?? 0) : 0);
};
