import { decisionKinds, type DecisionKind } from "./decision-kinds.ts";
import type { About } from "./define-event.ts";
import type { Fact, TextKey, ValueKey } from "./facts.ts";

/** Of what and from which day; `validTo` is the first day on which it holds no more, where that is known. */
type On = Pick<About, "subject" | "from"> & Partial<Pick<About, "validTo">>;

type Texts = Readonly<Partial<Record<TextKey, string | readonly string[] | undefined>>>;
type Amounts = Readonly<Partial<Record<ValueKey, number | undefined>>>;

interface Standing {
  readonly status: string;
  /** Left out where the act does not touch whether the decision is in force. */
  readonly inForce?: boolean | undefined;
}

/** The texts that are given, each as a fact. */
export const textFacts = ({ subject, from }: On, texts: Texts): readonly Fact[] =>
  // The parameter's type knows no other keys than those of texts.
  (Object.entries(texts) as [TextKey, Texts[TextKey]][]).flatMap(([key, text]) =>
    text === undefined ? [] : [{ kind: "text", key, text, subject, from }],
  );

/** The amounts that are given, in euros, each as a fact. */
export const euroFacts = ({ subject, from }: On, amounts: Amounts): readonly Fact[] =>
  // The parameter's type knows no other keys than those of values.
  (Object.entries(amounts) as [ValueKey, number | undefined][]).flatMap(([key, value]) =>
    value === undefined ? [] : [{ kind: "value", key, value, unit: "EUR", subject, from }],
  );

/** The status a decision comes to, and whether it is in force from then on. */
export const statusFacts = (
  { subject, from, validTo }: On,
  { status, inForce }: Standing,
): readonly Fact[] => [
  { kind: "status", status, subject, from },
  ...(inForce === undefined
    ? []
    : [
        {
          kind: "validity",
          inForce,
          subject,
          from,
          to: inForce ? validTo : undefined,
        } as const,
      ]),
];

/** What a new decision states: its kind and level, its status, and the texts that are given. */
export const establishedFacts = (
  on: On,
  { kind, status, inForce, ...texts }: Standing & Texts & { readonly kind: DecisionKind },
): readonly Fact[] => [
  {
    kind: "decision",
    decision: kind,
    level: decisionKinds[kind].level,
    subject: on.subject,
    from: on.from,
  },
  ...statusFacts(on, { status, inForce }),
  ...textFacts(on, texts),
];

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
