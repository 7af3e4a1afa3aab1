import type { ChainView, Ordinal, Spell, Stated } from "../../chain/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import type { Difference, DiffKind, TwoDates } from "./diff.ts";

/** On which day something became of a decision, and the events that say so; those of a break are found by its causes. */
export interface Saying {
  readonly date: IsoDate;
  readonly said: readonly Position[];
}

const keyOf = (fact: Stated): string =>
  fact.kind === "text" || fact.kind === "value" ? `${fact.kind} ${fact.key}` : fact.kind;

/** What a fact says, to be compared. */
const valueOf = (fact: Stated | undefined): string => {
  switch (fact?.kind) {
    case "text":
      return String(fact.text);
    case "value":
      return `${fact.value} ${fact.unit}`;
    case "status":
      return fact.status;
    default:
      return fact?.kind === "validity" ? String(fact.inForce) : "";
  }
};

const CHANGES: Readonly<Partial<Record<Stated["kind"], DiffKind>>> = {
  value: "amount",
  text: "text",
  status: "status",
  validity: "status",
};

const byKey = (view: ChainView, id: SubjectId): ReadonlyMap<string, Stated> =>
  new Map(view.standing(id).map((fact) => [keyOf(fact), fact]));

type Said = Pick<Stated, "kind" | "from" | "statedAt">;

/** What says otherwise now; of what is said no more, from the day it ended. */
const saidNow = (then: Stated | undefined, now: Stated | undefined): Said | undefined => {
  if (valueOf(then) === valueOf(now)) return undefined;
  if (now !== undefined || then === undefined) return now;
  const { kind, from, to = from, statedAt } = then;
  return { kind, from: to, statedAt };
};

const latest = (facts: readonly Said[]): IsoDate =>
  facts.map(({ from }) => from).reduce((last, from) => (from > last ? from : last), "");

const OTHERWISE: readonly DiffKind[] = ["amount", "text", "status"];

/** What is said otherwise of a decision that stands on both dates; what one event says is told once. */
export const saidOtherwise = (
  { before, after }: TwoDates,
  decision: Ordinal,
): readonly Pick<Difference, "change" | "saying">[] => {
  const id = after.view.chain.numbering.name(decision);
  const [then, now] = [byKey(before.view, id), byKey(after.view, id)];
  const keys = [...new Set([...then.keys(), ...now.keys()])];
  const facts = keys.flatMap((key) => saidNow(then.get(key), now.get(key)) ?? []);
  const told = new Set<Position>();
  return OTHERWISE.flatMap((change) => {
    const own = facts.filter(({ kind, statedAt }) => CHANGES[kind] === change && !told.has(statedAt)); // prettier-ignore
    const said = [...new Set(own.map(({ statedAt }) => statedAt))];
    for (const position of said) told.add(position);
    return own.length === 0 ? [] : [{ change, saying: { date: latest(own), said } }];
  });
};

const between = ({ before, after }: TwoDates, day: IsoDate): boolean =>
  before.view.asOf < day && day <= after.view.asOf;

/** The day on which a decision was over: of its last status, or of the end of its term. */
const endDate = (dates: TwoDates, decision: Ordinal): IsoDate => {
  const { view } = dates.after;
  const since = view.decisionAt(decision)?.statusSince ?? view.asOf;
  if (since > dates.before.view.asOf) return since;
  const ends = view.stated(view.chain.numbering.name(decision)).flatMap(({ to }) => to ?? []);
  return ends.find((to) => between(dates, to)) ?? view.asOf;
};

/** From which day a decision stands, by the first event of that day where it is new, else by the last. */
const beginning = ({ after: { view } }: TwoDates, decision: Ordinal, isNew: boolean): Saying => {
  const found = view.decisionAt(decision);
  const date = (isNew ? found?.date : found?.statusSince) ?? view.asOf;
  const began = view
    .stated(view.chain.numbering.name(decision))
    .filter(({ from }) => from === date);
  const said = isNew ? began.slice(0, 1) : began.slice(-1);
  return { date, said: said.map(({ statedAt }) => statedAt) };
};

/** The day on which a trace ended. */
const untying = (dates: TwoDates, spell: Spell): IsoDate => {
  const { view } = dates.after;
  const { trace } = view.chain.traces.told(spell);
  const ends = view.stated(trace).flatMap(({ kind, from, to }) => (kind === "relation-ended" ? from : (to ?? []))); // prettier-ignore
  return ends.find((end) => between(dates, end)) ?? view.asOf;
};

/** When something became of a decision, and by which events. */
export const sayingOf = (dates: TwoDates, difference: Difference): Saying => {
  const { change, decision, byWay, spell = 0, saying } = difference;
  const { view } = dates.after;
  if (saying !== undefined) return saying;
  if (byWay) return { date: view.asOf, said: [] };
  if (change === "gone") return { date: endDate(dates, decision), said: [] };
  if (change === "untied") return { date: untying(dates, spell), said: [] };
  if (change !== "tied") return beginning(dates, decision, change === "new");
  const { since, statedAt } = view.chain.traces.told(spell);
  return { date: since, said: [statedAt] };
};
