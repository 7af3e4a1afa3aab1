import {
  resolutionKinds,
  ResolutionTaken,
  resolutionStream,
  takeResolution,
  totalsOf,
} from "@doelspoor/events";
import type { DecisionKind, ResolutionKind, ResolutionState, SubjectId } from "@doelspoor/events";
import { stating } from "../../application/reconcile.ts";
import { kindWord, statusWord } from "../../export/kit/words.ts";
import { namingOf } from "../general/naming.ts";
import { KINDS, OUTCOMES, type Kind, type Outcome } from "../general/outcomes.ts";
import type { GeneralRecord } from "../general/record.ts";
import { dated, documentOf, filled, type Said } from "../general/said.ts";
import { saidBy, streamOf } from "../general/statements.ts";
import { UnrecordableRecord, type Problem } from "../kit/problem.ts";
import type { Item, Session } from "../kit/session.ts";
import type { Planned } from "./source.ts";

/** A decision that a file tells of in the words of the log. */
export interface ToldDecision {
  readonly record: GeneralRecord;
  /** Where it is taken as a resolution; the kind of the record says nothing then. */
  readonly resolution?: ResolutionKind | undefined;
  /** What it is in the log that the file comes from. */
  readonly subject?: SubjectId | undefined;
  /** What of it is not recorded. */
  readonly problems: readonly Problem[];
}

/** What a decision is in the log, as far as it can be made from what a file tells. */
export type ToldKind = Pick<ToldDecision, "resolution"> & { readonly kind: Kind };

const isResolution = (kind: DecisionKind): kind is ResolutionKind & DecisionKind =>
  Object.hasOwn(resolutionKinds, kind);

/**
 * What is made of a kind that our own exports name.
 * @throws UnrecordableRecord for one of which they tell too little
 */
export const toldKind = (kind: DecisionKind, field: string): ToldKind => {
  if (isResolution(kind)) return { kind: "executive-resolution", resolution: kind };
  const known = KINDS.find((each) => each === kind);
  if (known !== undefined) return { kind: known };
  throw new UnrecordableRecord(
    field,
    `is “${kindWord(kind)}”: daarvan staat te weinig in dit bestand om het vast te leggen`,
  );
};

const STARTS: ReadonlySet<string> = new Set(["submitted", "made", "asked", "taken"]);

const known = (status: string): Outcome | undefined =>
  OUTCOMES.find((outcome) => outcome === status && outcome !== "open");

/** How a decision ended by its last vote and its state, and what of that is not recorded. */
export const toldOutcome = (
  voted: string | undefined,
  status: string,
  field: string,
): Pick<ToldDecision, "problems"> & Pick<GeneralRecord, "outcome" | "outcomeWord"> => {
  const outcome = known(voted ?? status);
  const word = statusWord(status);
  const told = { outcome, outcomeWord: word };
  if (status === outcome || (outcome === undefined && STARTS.has(status)))
    return { ...told, problems: [] };
  const reason = `“${word}” volgt uit stappen die niet in dit bestand staan; vastgelegd is wat eraan voorafging`;
  return { ...told, problems: [{ field, reason }] };
};

const voteOf = ({ ballot: { factions, totals } }: GeneralRecord) => {
  const counted = totals ?? totalsOf(factions);
  if (counted.for + counted.against === 0) return {};
  return { vote: { ...counted, ...(factions.length === 0 ? {} : { factions: [...factions] }) } };
};

const taken = (record: GeneralRecord, kind: ResolutionKind): Said<ResolutionState> => {
  const { title, number, text, portfolio, meetingDate, factions } = record;
  const stated = {
    kind,
    title,
    ...filled("number", number),
    ...(factions.length === 0 ? {} : { factions: [...factions] }),
    ...filled("summary", text),
    ...filled("portfolio", portfolio),
    ...filled("meetingDate", meetingDate),
    ...voteOf(record),
    ...documentOf(record),
  };
  const statement = stating({
    command: takeResolution,
    event: ResolutionTaken,
    field: "datum",
    data: (before) => ({ ...before, ...stated }),
    dates: dated(record.date),
  });
  return { stream: resolutionStream, statements: [statement], problems: [], idle: false };
};

/** Makes the plan of a decision: the same subject as before where the file comes from this log. */
export const planDecision = (
  { record, resolution, subject: own, problems }: ToldDecision,
  session: Session,
): Planned => {
  const { reference, address } = record;
  const stream = resolution === undefined ? streamOf(record.kind) : resolutionStream.name;
  const subject = own ?? session.subjectOf(stream, reference);
  const settling =
    <State>(said: Said<State>) =>
    (item: Item) =>
      item.file.settle(item, { ...said, subject, reference, address }, [
        ...problems,
        ...said.problems,
      ]);
  const settle =
    resolution === undefined
      ? saidBy(record, {
          motion: settling,
          commitment: settling,
          question: settling,
          resolution: settling,
        })
      : settling(taken(record, resolution));
  return { reference, subject, naming: namingOf(record), settle };
};
