import { decisionKinds, type DecisionKind } from "./decision-kinds.ts";
import type { About } from "./define-event.ts";
import type { Fact, TextKey, ValueKey } from "./facts.ts";
import { keysOf } from "./keys-of.ts";

/** Of what and from which day; `validTo` is the first day on which it holds no more, where that is known. */
type On = Pick<About, "subject" | "from"> & Partial<Pick<About, "validTo">>;

type Texts = Readonly<Partial<Record<TextKey, string | readonly string[] | undefined>>>;
type Amounts = Readonly<Partial<Record<ValueKey, number | undefined>>>;

interface Standing {
  readonly status: string;
  /** Left out where the act does not touch whether the decision is in force. */
  readonly inForce?: boolean | undefined;
}

/** What stands among the texts of a new decision without being one. */
const notTexts: ReadonlySet<string> = new Set(["kind", "status", "inForce"]);

// Loops, here and below: a long log states these facts by the hundred thousand.
const addTexts = (facts: Fact[], { subject, from }: On, texts: Texts): void => {
  for (const key of keysOf(texts)) {
    const text = texts[key];
    if (text === undefined || notTexts.has(key)) continue;
    facts.push({ kind: "text", key, text, subject, from });
  }
};

/** The texts that are given, each as a fact. */
export const textFacts = (on: On, texts: Texts): readonly Fact[] => {
  const facts: Fact[] = [];
  addTexts(facts, on, texts);
  return facts;
};

/** The amounts that are given, in euros, each as a fact. */
export const euroFacts = ({ subject, from }: On, amounts: Amounts): readonly Fact[] =>
  // The parameter's type knows no other keys than those of values.
  (Object.entries(amounts) as [ValueKey, number | undefined][]).flatMap(([key, value]) =>
    value === undefined ? [] : [{ kind: "value", key, value, unit: "EUR", subject, from }],
  );

const addStatus = (facts: Fact[], on: On, { status, inForce }: Standing): void => {
  const { subject, from, validTo } = on;
  facts.push({ kind: "status", status, subject, from });
  if (inForce === undefined) return;
  facts.push({ kind: "validity", inForce, subject, from, to: inForce ? validTo : undefined });
};

/** The status a decision comes to, and whether it is in force from then on. */
export const statusFacts = (on: On, standing: Standing): readonly Fact[] => {
  const facts: Fact[] = [];
  addStatus(facts, on, standing);
  return facts;
};

/** What a new decision states: its kind and level, its status, and the texts that are given. */
export const establishedFacts = (
  on: On,
  stated: Standing & Texts & { readonly kind: DecisionKind },
): readonly Fact[] => {
  const { subject, from } = on;
  const { kind } = stated;
  const { level } = decisionKinds[kind];
  const facts: Fact[] = [{ kind: "decision", decision: kind, level, subject, from }];
  addStatus(facts, on, stated);
  addTexts(facts, on, stated);
  return facts;
};

/**
 * What the end of a decision states. An end with effect back in time also holds from the day of its act:
 * later acts in between do not bring the decision back.
 */
export const endFacts = (
  { subject, from, occurredOn }: Pick<About, "subject" | "from" | "occurredOn">,
  status: string,
): readonly Fact[] =>
  (from < occurredOn ? [from, occurredOn] : [from]).flatMap((day) =>
    statusFacts({ subject, from: day }, { status, inForce: false }),
  );
