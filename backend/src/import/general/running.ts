import type { SubjectId } from "@doelspoor/events";
import type { FileSession, Session } from "../kit/session.ts";
import type { EarlierRecords } from "./earlier.ts";
import type { FileNotes, WordCounts } from "./file-notes.ts";
import type { NoPlan, Plan } from "./plan.ts";
import type { GeneralRecord } from "./record.ts";
import type { RowVotes } from "./row-votes.ts";
import { streamOf } from "./statements.ts";
import type { Twins } from "./twice.ts";

/** What the files of one run share. */
export interface Run {
  readonly session: Session;
  readonly earlier: EarlierRecords;
  readonly twins: Twins;
  /** Votes that stand in rows of their own. */
  readonly votes: RowVotes;
  readonly plans: readonly (Plan | NoPlan)[];
  readonly words: WordCounts;
  readonly watch: (name: string) => (bytes: Uint8Array) => void;
}

/** One file of a run, as it is being imported. */
export interface FileRun extends Run {
  readonly index: number;
  readonly plan: Plan;
  readonly file: FileSession;
  readonly notes: FileNotes;
}

/** So many records are gone through before others get their turn. */
export const TURN = 100;

/** Lets others have their turn. */
export const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What a record is called in its source: the same for rows of one decision. */
export const calledOf = ({ kind, reference }: Pick<GeneralRecord, "kind" | "reference">): string =>
  `${streamOf(kind)}\u0001${reference}`;

/** The subject of a record by its own id. */
export const subjectOf = (
  { session }: Pick<Run, "session">,
  { kind, reference }: Pick<GeneralRecord, "kind" | "reference">,
): SubjectId => session.subjectOf(streamOf(kind), reference);
