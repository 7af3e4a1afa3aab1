import * as z from "zod/mini";
import { dutchCount, dutchDate, dutchList, dutchNumber, wholeNumber } from "../../kit/index.ts";
import type { Verdict } from "../answer.ts";
import type { Facet } from "../decision/register.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { followedIn, FOLLOWED_KINDS, type Followed } from "../follow-up/followed.ts";
import { rowTeller, type FollowUpRow } from "../follow-up/rows.ts";
import { inOrder } from "../legality/kit.ts";

/** Open motions, commitments and questions, each with who must act (domain.md 4.3). */
export interface FollowUp extends Verdict {
  /** All that is open, and what of it is past its term, whatever is chosen. */
  readonly open: number;
  readonly overdue: number;
  /** How many are left of what is chosen. */
  readonly total: number;
  readonly rows: readonly FollowUpRow[];
  /** How many rows to pass over for the next page, where there is one. */
  readonly next?: number | undefined;
  /** For each choice its values among the items that pass all other choices. */
  readonly facets: {
    readonly kind: readonly Facet[];
    readonly due: readonly Facet[];
    readonly openFor: readonly Facet[];
    readonly portfolio: readonly Facet[];
    readonly holder: readonly Facet[];
  };
}

/** Rows on a page where nothing is said of it, and most that are given at once. */
const PAGE = 50;
const MOST = 5000;

const name = () => z.optional(z.string().check(z.maxLength(200)));

const chosen = {
  kind: z.optional(z.enum(FOLLOWED_KINDS)),
  due: z.optional(z.enum(["overdue", "soon", "later", "none"])),
  openFor: z.optional(z.enum(["half-year", "year", "two-years", "longer"])),
  portfolio: name(),
  holder: name(),
};

type Choice = keyof typeof chosen;
type Choices = Readonly<Partial<Record<Choice, string | undefined>>>;

const valueOf: Readonly<Record<Choice, (each: Followed) => string | undefined>> = {
  kind: ({ kind }) => kind,
  due: ({ due }) => due,
  openFor: (each) => each.openFor,
  portfolio: ({ row }) => row.portfolio,
  holder: ({ holder }) => holder,
};

const CHOICES: readonly Choice[] = ["kind", "due", "openFor", "portfolio", "holder"];

/** What passes all choices, but for one that is left aside. */
const passing = (all: readonly Followed[], choices: Choices, aside?: Choice) => {
  const set = CHOICES.filter((choice) => choice !== aside && choices[choice] !== undefined);
  return all.filter((each) => set.every((choice) => valueOf[choice](each) === choices[choice]));
};

const facetsOf = (all: readonly Followed[], choices: Choices) => {
  const facet = (choice: Choice): readonly Facet[] => {
    const counts = new Map<string, number>();
    for (const each of passing(all, choices, choice)) {
      const value = valueOf[choice](each);
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort(
        (left, right) => right.count - left.count || left.value.localeCompare(right.value, "nl"),
      );
  };
  return {
    kind: facet("kind"),
    due: facet("due"),
    openFor: facet("openFor"),
    portfolio: facet("portfolio"),
    holder: facet("holder"),
  };
};

/** What has no term comes after all that has one; of what is equal the oldest first. */
const NEVER = "9999-12-31";
const keyOf: Readonly<Record<"deadline" | "age", (each: Followed) => string>> = {
  deadline: ({ term = NEVER, since }) => `${term} ${since}`,
  age: ({ since }) => since,
};

const sorted = (all: readonly Followed[], by: keyof typeof keyOf): readonly Followed[] =>
  all.toSorted((left, right) => {
    const [one, other] = [keyOf[by](left), keyOf[by](right)];
    return one < other ? -1 : Number(one > other);
  });

const WORDS = {
  motion: ["motie", "moties"],
  commitment: ["toezegging", "toezeggingen"],
  question: ["vraag", "vragen"],
} as const;

const told = ({ moment }: Asked, all: readonly Followed[], overdue: number): string => {
  const on = `Op ${dutchDate(moment.asOf)}`;
  if (all.length === 0) return `${on} staat er geen motie, toezegging of vraag open.`;
  const counts = FOLLOWED_KINDS.map((kind) => {
    const [one, many] = WORDS[kind];
    return dutchCount(all.filter((each) => each.kind === kind).length, one, many);
  });
  const late =
    overdue === 0
      ? "Geen enkele termijn is voorbij."
      : `Bij ${dutchNumber(overdue)} is de termijn voorbij.`;
  return `${on} staan open: ${dutchList(counts)}. ${late}`;
};

/** Which motions, commitments and questions are open, who must act, and by when? */
export const followUp = defineQuestion({
  name: "follow-up",
  label: "Opvolging",
  english: "Follow-up",
  input: z.object({
    ...chosen,
    /** By term where it is left out; what has none comes last. */
    sort: z.optional(z.enum(["deadline", "age"])),
    /** Number of rows to pass over, and how many to give: 50 where it is left out. */
    offset: z.optional(wholeNumber()),
    limit: z.optional(wholeNumber()),
  }),
  answer: (asked, { sort = "deadline", offset = 0, limit = PAGE, ...choices }): FollowUp => {
    const all = followedIn(asked);
    const found = sorted(passing(all, choices), sort);
    const page = found.slice(offset, offset + Math.min(limit, MOST));
    const rows = page.flatMap(rowTeller(asked));
    const overdue = all.filter(({ due }) => due === "overdue").length;
    const end = offset + page.length;
    return {
      moment: asked.moment,
      sentence: told(asked, all, overdue),
      evidence: inOrder(rows.flatMap(({ evidence }) => evidence)),
      open: all.length,
      overdue,
      total: found.length,
      rows,
      next: end < found.length && page.length > 0 ? end : undefined,
      facets: facetsOf(all, choices),
    };
  },
});
