import { UP } from "../../chain/index.ts";
import type { ChainView, DecisionView, Ordinal } from "../../chain/index.ts";
import { worthOf } from "../decision/facts.ts";
import type { Asked } from "../dossier.ts";

/** Traces along which no money goes: what takes another's place, or bears on it from outside. */
const NO_MONEY = new Set(["amends", "replaces", "repeals", "bound-by", "side-effect-on", "condition-for", "comes-from"]); // prettier-ignore

/** How the euros are counted, for whoever reads them. */
export const COUNTED =
  "Geld telt één keer, bij wie het uitgeeft: een budget, een opdracht of een aanbesteding telt niet mee als een contract, subsidie of besluit eronder het uitgeeft. Wat niet geldt, telt niet mee.";

/** What a decision rests on by traces of the types that are looked for. */
const restsOn = (
  { chain: { traces }, when }: ChainView,
  decision: Ordinal,
  isLookedFor: (type: string) => boolean,
): readonly Ordinal[] =>
  traces
    .counting(UP, decision, when)
    .filter((spell) => isLookedFor(traces.typeOf(spell)))
    .map((spell) => traces.end(UP, spell));

/** Tenders that led to a contract, also one that is over: the money of a tender is that of its contract. */
const awarded = ({ view }: Asked, decisions: readonly DecisionView[]): readonly Ordinal[] =>
  decisions
    .filter(({ kind }) => kind === "contract")
    .flatMap(({ id }) =>
      restsOn(view, view.chain.numbering.of(id), (type) => type === "awarded-in"),
    );

/** Euros that a decision is worth; undefined where it is worth nothing or something else than euros. */
const eurosOf = (asked: Asked, id: string): number | undefined => {
  const { value, unit } = worthOf(asked, id) ?? {};
  return unit === "EUR" ? value : undefined;
};

/** The decisions of which something in force below spends the money. */
const spentBelow = (asked: Asked, decisions: readonly DecisionView[]): ReadonlySet<Ordinal> => {
  const { view } = asked;
  const { numbering } = view.chain;
  const paidFrom = (decision: Ordinal) => restsOn(view, decision, (type) => !NO_MONEY.has(type));
  const tendered = new Set(awarded(asked, decisions));
  const spent = new Set<Ordinal>();
  for (const { id, inForce } of decisions) {
    const decision = numbering.of(id);
    if (!inForce || tendered.has(decision) || eurosOf(asked, id) === undefined) continue;
    for (const above of paidFrom(decision)) spent.add(above);
  }
  // A set hands out what is added while it is walked.
  for (const each of spent) for (const above of paidFrom(each)) spent.add(above);
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
  const { numbering } = asked.view.chain;
  const spent = spentBelow(asked, decisions);
  return ({ id, inForce }) =>
    inForce && !spent.has(numbering.of(id)) ? (eurosOf(asked, id) ?? 0) : 0;
};
