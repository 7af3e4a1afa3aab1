import { commandLists } from "../../catalogue.generated.ts";
import { commitmentSteps } from "../../commitment/index.ts";
import { addDays, keysOf } from "../../kit/index.ts";
import type { IsoDate, Position, SubjectId } from "../../kit/index.ts";
import { motionSteps } from "../../motion/index.ts";
import { questionSteps } from "../../question/index.ts";
import type { AllowedStep } from "../allowed-steps.ts";
import { registerRows, type RegisterRow } from "../decision/register.ts";
import type { Asked } from "../dossier.ts";
import { holderFinder } from "./holder.ts";

/**
 * What the council follows until it is settled: for each kind the states in which it is open, and what can
 * be recorded next. The college proposes that a motion is settled, the council settles it (domain.md 4.3).
 */
const FOLLOWED: Readonly<
  Record<FollowedKind, { readonly open: readonly string[]; readonly next: readonly string[] }>
> = {
  motion: {
    open: [...motionSteps.proposeSettlement, ...motionSteps.settle],
    next: ["propose-settlement", "settle-motion", "refuse-settlement", "report-execution"],
  },
  commitment: {
    open: commitmentSteps.settle,
    next: ["settle-commitment", "shift-commitment-term", "hand-over-commitment"],
  },
  question: { open: questionSteps.answer, next: ["answer-question", "extend-question-term"] },
};

/** A kind of decision that is followed until it is settled. */
export type FollowedKind = "motion" | "commitment" | "question";

/** The kinds, in the order in which they are counted. */
export const FOLLOWED_KINDS = keysOf(FOLLOWED);

/** Where a term stands: it is over, comes within thirty days, comes later, or there is none. */
export type Due = "overdue" | "soon" | "later" | "none";

/** How long something is open: up to half a year, a year, two years, or longer. */
export type OpenFor = "half-year" | "year" | "two-years" | "longer";

/** Days ahead within which a term is near. A proposal of ours: no source gives a number. */
const SOON = 30;

/** Something that is open, with what it is chosen and sorted by. */
export interface Followed {
  readonly row: RegisterRow;
  readonly kind: FollowedKind;
  /** First day on which it was open: of a motion that on which it was adopted or taken over. */
  readonly since: IsoDate;
  /** Event that opened it. */
  readonly openedAt: Position;
  /** Whole months since then. */
  readonly months: number;
  readonly openFor: OpenFor;
  readonly term?: IsoDate | undefined;
  readonly due: Due;
  /** Who answers for it now; absent where the log names nobody who is in office. */
  readonly holder?: string | undefined;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day that a decision names under a key. */
export const dayIn = (
  { view }: Asked,
  id: SubjectId,
  key: "term" | "review-on",
): IsoDate | undefined => {
  const day = view.text(id, key);
  return day !== undefined && ISO_DATE.test(day) ? day : undefined;
};

/** Whole months from one day to a later one. */
export const monthsBetween = (from: IsoDate, to: IsoDate): number => {
  const [years, months, days] = [0, 1, 2].map(
    (part) => Number(to.split("-")[part]) - Number(from.split("-")[part]),
  );
  return (years ?? 0) * 12 + (months ?? 0) - ((days ?? 0) < 0 ? 1 : 0);
};

const dueOn = (today: IsoDate, term: IsoDate | undefined): Due => {
  if (term === undefined) return "none";
  if (term < today) return "overdue";
  return term <= addDays(today, SOON) ? "soon" : "later";
};

const openFor = (months: number): OpenFor => {
  if (months < 6) return "half-year";
  if (months < 12) return "year";
  return months < 24 ? "two-years" : "longer";
};

const isFollowed = (kind: string): kind is FollowedKind => Object.hasOwn(FOLLOWED, kind);

/** The act by which it came to be open. */
const openingOf = ({ view }: Asked, { id, date }: RegisterRow, open: readonly string[]) => {
  const [first] = view.stated(id, (fact) => fact.kind === "status" && open.includes(fact.status));
  return { since: first?.from ?? date, openedAt: first?.statedAt ?? -1 };
};

/** All that is open on the day asked about, by what was known. */
export const followedIn = (asked: Asked): readonly Followed[] => {
  const { asOf } = asked.moment;
  const holderOf = holderFinder(asked);
  return registerRows(asked).flatMap((row) => {
    const { id, kind, status, portfolio } = row;
    if (!isFollowed(kind) || !FOLLOWED[kind].open.includes(status)) return [];
    const opening = openingOf(asked, row, FOLLOWED[kind].open);
    const months = monthsBetween(opening.since, asOf);
    const term = dayIn(asked, id, "term");
    return [
      {
        ...{ row, kind, months, term, ...opening },
        openFor: openFor(months),
        due: dueOn(asOf, term),
        holder: holderOf(id, portfolio),
      },
    ];
  });
};

interface AnyCommand extends AllowedStep {
  readonly allowedFrom?: readonly string[];
}

const commandsOf = (kind: FollowedKind) => {
  const list = commandLists.find(({ stream }) => stream.name === kind);
  const commands: readonly (Omit<AnyCommand, "command"> & { readonly name: string })[] =
    list?.commands ?? [];
  return commands;
};

/** What brings an open item nearer to its end, of all that its state allows. */
export const nextSteps = ({ kind, row }: Followed): readonly AllowedStep[] =>
  FOLLOWED[kind].next.flatMap((name) =>
    commandsOf(kind)
      .filter((each) => each.name === name && each.allowedFrom?.includes(row.status) === true)
      .map(({ label }) => ({ command: name, label })),
  );

/** Plural of the stream of a kind, as in an address. */
export const streamPlural = (kind: FollowedKind): string =>
  commandLists.find(({ stream }) => stream.name === kind)?.stream.plural ?? kind;
