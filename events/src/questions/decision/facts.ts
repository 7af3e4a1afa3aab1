import type { Stated } from "../../chain/index.ts";
import type {
  DecisionKind,
  IsoDate,
  Level,
  Position,
  SubjectId,
  TextFact,
  TextKey,
  ValueKey,
} from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";

/** One thing that is known of a decision, with the event that says so. */
export interface PageFact {
  readonly key: TextKey;
  /** The value, or each of them; a code or a text. */
  readonly texts: readonly string[];
  readonly since: IsoDate;
  readonly position: Position;
}

/** A change of an amount: what it became, and by how much it differs from what it was. */
export interface AmountChange {
  readonly value: number;
  readonly by: number;
  readonly from: IsoDate;
  readonly position: Position;
}

/** What a decision is worth, from its first value to now. */
export interface PageAmount {
  readonly key: ValueKey;
  readonly unit: string;
  readonly now: number;
  readonly original: number;
  readonly since: IsoDate;
  readonly position: Position;
  readonly changes: readonly AmountChange[];
}

const who = ["body", "holder", "holder-position", "party", "portfolio"] as const;
const whom = ["target-group", "neighbourhood"] as const;
const what = ["subject", "purchase", "powers", "conditions", "procedure", "stage", "term"] as const;
const life = ["heard", "consent", "announced", "published", "change-ground"] as const;

const law = ["basis", "delegating-article", "origin", "version"] as const;

const common: readonly TextKey[] = [...who, ...whom, ...what, ...law, ...life];
const bought: readonly TextKey[] = ["party", "subject", "procedure", "term", ...common];

/** Which facts a page shows, most telling first; on the level of rules that is what they rest on. */
const ORDER: Readonly<Record<Level, readonly TextKey[]>> = {
  // The decision that a goal comes from is told on its own page, by name.
  goal: common.filter((key) => key !== "origin"),
  council: common,
  executive: common,
  rules: [...law, ...common],
  procurement: bought,
  contract: bought,
  result: common,
};

/** Every text that a page of a decision may show. */
export const shownTexts: ReadonlySet<TextKey> = new Set(Object.values(ORDER).flat());

const isText = (fact: Stated): fact is Stated<TextFact> => fact.kind === "text";

/** What is known of a decision besides its name, its status and its amounts, in the order of its level. */
export const factsOn = ({ view }: Asked, id: SubjectId, level: Level): readonly PageFact[] => {
  const texts = new Map(
    view
      .standing(id)
      .filter(isText)
      .map((fact) => [fact.key, fact]),
  );
  return [...new Set(ORDER[level])].flatMap((key) => {
    const { text = [], from = "", statedAt = -1 } = texts.get(key) ?? {};
    const values = typeof text === "string" ? [text] : text;
    return values.length === 0 ? [] : [{ key, texts: values, since: from, position: statedAt }];
  });
};

/** Amounts as a page shows them; the first that is there stands for what a decision is worth. */
const AMOUNTS = ["amount", "budget", "ceiling"] as const satisfies readonly ValueKey[];

const amountOf = ({ view }: Asked, id: SubjectId, key: ValueKey): PageAmount | undefined => {
  const stated = view.series(id, key);
  const [first, ...later] = stated;
  const last = stated.at(-1);
  if (first === undefined || last === undefined || view.value(id, key) === undefined)
    return undefined;
  let before = first.value;
  const changes = later.map(({ value, from, statedAt }): AmountChange => {
    const by = value - before;
    before = value;
    return { value, by, from, position: statedAt };
  });
  const original =
    (key === "amount" ? view.value(id, "original-amount") : undefined) ?? first.value;
  const { value: now, unit, from: since, statedAt: position } = last;
  return {
    key,
    unit,
    now,
    original,
    since,
    position,
    changes: changes.filter(({ by }) => by !== 0),
  };
};

/** The amounts of a decision, each with its changes one by one. */
export const amountsOn = (asked: Asked, id: SubjectId): readonly PageAmount[] =>
  AMOUNTS.map((key) => amountOf(asked, id, key)).filter((amount) => amount !== undefined);

/** A sum of money, with the unit it is counted in. */
export interface Worth {
  readonly value: number;
  readonly unit: string;
}

/** What a decision is worth now: its amount, else its budget; the most a power allows is not spent. */
export const worthOf = ({ view }: Asked, id: SubjectId): Worth | undefined =>
  worthBy((key) => view.measured(id, key));

/** The same by its numbers. */
export const worthBy = (measured: (key: ValueKey) => Worth | undefined): Worth | undefined => {
  const { value, unit } = measured("amount") ?? measured("budget") ?? {};
  return value === undefined || unit === undefined ? undefined : { value, unit };
};

/** Statuses in which a decision never came about; it carries nothing on and is worth nothing. */
const CAME_TO_NOTHING = new Set([
  "rejected", "withdrawn", "not-put-to-vote", "overtaken", "failed", "consent-refused",
  "annulled", "non-binding",
]); // prettier-ignore

/** Whether a decision came to nothing: turned down, withdrawn, overtaken. */
export const cameToNothing = ({ status }: { readonly status: string }): boolean =>
  CAME_TO_NOTHING.has(status);

/** What is wanted, asked or told: it stands in a chain, and decides nothing. */
const DECIDES_NOTHING: ReadonlySet<DecisionKind> = new Set(["goal", "question", "letter"]);

/** Whether what stands in a chain is a decision, and counts as one. */
export const decides = (known: { readonly kind: DecisionKind } | undefined): boolean =>
  known !== undefined && !DECIDES_NOTHING.has(known.kind);

/** These say by whom, under which power or in place of what. */
const BESIDE = new Set([
  "adopted-by",
  "decided-under",
  "bound-by",
  "amends",
  "replaces",
  "repeals",
]);

/** Whether a trace carries an intention on, from goal to result. */
export const carriesIntention = ({ type }: { readonly type: string }): boolean => !BESIDE.has(type);

/** Kinds of which the council decides, whatever else is stated. */
const OF_COUNCIL = new Set<DecisionKind>([
  "motion", "amendment", "subamendment", "proposal", "members-proposal",
]); // prettier-ignore

/** Whether it is the council that decides. */
export const isOfCouncil = ({ view }: Asked, id: SubjectId): boolean => {
  const kind = view.decision(id)?.kind;
  return (kind !== undefined && OF_COUNCIL.has(kind)) || view.text(id, "body") === "council";
};
