import { ChainView, councilStream, Journal, Secrecies } from "@doelspoor/events";
import type { Asked, DecisionKind, Fact, Level, TextFact, ValueFact } from "@doelspoor/events";
import {
  dateOf, idOf, type MadeUp, mixed, municipality, type Municipality,
} from "./municipality.ts"; // prettier-ignore

/** Kinds of decisions on each level; one as often as another. */
const KINDS: Readonly<Record<Level, readonly DecisionKind[]>> = {
  goal: ["goal"],
  council: ["proposal", "motion"],
  executive: ["assignment", "executive-resolution", "joint-arrangement"],
  rules: ["policy-rule", "policy-plan", "by-law"],
  procurement: ["tender"],
  contract: ["contract"],
  result: ["grant", "executive-resolution"],
};

/** One of these, always the same for the same decision and salt. */
const pick = <Of>(of: readonly Of[], { decision }: MadeUp, salt: number): Of | undefined =>
  of[mixed(decision, salt) % of.length];

const oneIn = (many: number, { decision }: MadeUp, salt: number): boolean =>
  mixed(decision, salt) % many === 0;

/** Facts of a decision, from its first day on. */
class Said {
  readonly facts: Fact[] = [];
  readonly made: MadeUp;
  readonly #about: Pick<Fact, "subject" | "from">;

  constructor(made: MadeUp) {
    this.made = made;
    this.#about = { subject: idOf(made.decision), from: dateOf(made.day) };
  }

  text(key: TextFact["key"], text: string): this {
    this.facts.push({ kind: "text", key, text, ...this.#about });
    return this;
  }

  value(key: ValueFact["key"], value: number, unit = "EUR"): this {
    const origin = { date: this.#about.from, source: "register" };
    this.facts.push({ kind: "value", key, value, unit, ...origin, ...this.#about });
    return this;
  }

  /** One in twelve comes to nothing; of the others one in six is in force for three years. */
  stands(): this {
    const { made } = this;
    const decision = pick(KINDS[made.level], made, 20) ?? "goal";
    const fails = oneIn(12, made, 21) && made.level !== "goal";
    const to = oneIn(6, made, 22) ? dateOf(made.day + 3 * 336) : undefined;
    const about = this.#about;
    this.facts.push(
      { kind: "decision", decision, level: made.level, ...about },
      { kind: "status", status: fails ? "rejected" : "adopted", ...about },
      { kind: "validity", inForce: !fails, to, ...about },
    );
    return this;
  }
}

const PORTFOLIOS = ["Wonen", "Jeugd", "Zorg", "Groen", "Verkeer", "Financiën"];
const GROUPS = Array.from({ length: 20 }, (_none, group) => `groep ${group}`);
const PLACES = Array.from({ length: 40 }, (_none, place) => `buurt ${place}`);

/** Half of the goals say for whom and what, a quarter of all from where to where and by when as well. */
const sayGoal = (said: Said): void => {
  const { made } = said;
  // The council's decisions come after the goals, 43 for each.
  said.text("origin", idOf((made.decision + 1) * 43));
  if (!oneIn(2, made, 31)) return;
  said.text("target-group", pick(GROUPS, made, 32) ?? "");
  said.text("effect", "kan langer thuis wonen").text("direction", "more");
  if (oneIn(2, made, 33)) said.text("goal-kind", "course").text("motivation", "Niet te tellen.");
  else said.value("baseline", 10, "personen").value("target", 20, "personen").text("term", "2030");
};

const sayRule = (said: Said): void => {
  const { made } = said;
  said.text("target-group", pick(GROUPS, made, 34) ?? "");
  if (oneIn(3, made, 35)) said.text("neighbourhood", pick(PLACES, made, 36) ?? "");
  if (oneIn(2, made, 37))
    said.text("why", "Omdat het nodig is.").text("explanation", "Zo werkt het.");
  said.value("demands", mixed(made.decision, 38) % 9, "eisen");
};

const MONEY: Readonly<Partial<Record<Level, ValueFact["key"]>>> = {
  executive: "budget",
  procurement: "budget",
  contract: "amount",
  result: "amount",
};

const sayMoney = (said: Said): void => {
  const { made } = said;
  const money = MONEY[made.level];
  if (money !== undefined) said.value(money, 1000 + (mixed(made.decision, 41) % 1_000_000));
  if (made.level === "contract" && oneIn(3, made, 39)) said.text("principle", "outsource");
  if (made.level === "executive" && oneIn(9, made, 40)) said.text("principle", "make-together");
};

const saidOf = (made: MadeUp): readonly Fact[] => {
  const said = new Said(made).stands();
  said.text("title", `Besluit ${made.decision}`).text("number", `B${made.decision}`);
  said.text("portfolio", pick(PORTFOLIOS, made, 30) ?? "");
  if (made.level === "goal") sayGoal(said);
  if (made.level === "rules") sayRule(said);
  sayMoney(said);
  return said.facts;
};

/** A made-up municipality of which questions can be asked: its decisions say what real ones say. */
export interface MadeDossier extends Municipality {
  readonly at: (asOf: string) => Asked;
}

/** A municipality of so many decisions, with texts, amounts and goals of every sort, and its journal. */
export const madeDossier = (decisions: number): MadeDossier => {
  let journal: Journal | undefined;
  const made = municipality(decisions, {
    says: saidOf,
    hears: (event, chain) => (journal ??= new Journal(chain)).apply(event),
  });
  const { chain } = made;
  const at = (asOf: string, knownAt = chain.head): Asked => ({
    municipality: "gm0000",
    moment: { asOf, knownAt },
    view: new ChainView(chain, asOf, knownAt),
    journal: journal ?? new Journal(chain),
    council: councilStream.fold([]),
    meetings: () => [],
    secrecies: new Secrecies(),
    again: at,
    single: () => undefined,
  });
  return { ...made, at };
};
