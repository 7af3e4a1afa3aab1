import type { Problem } from "../kit/problem.ts";
import type { OpenWord } from "../kit/report.ts";
import type { GeneralRecord } from "./record.ts";

/** A row as it would be recorded, with what is wrong with it beside it. */
export interface PreviewRow {
  readonly record: number;
  /** Absent where nothing of it can be recorded. */
  readonly made?: GeneralRecord;
  readonly problems: readonly Problem[];
  /** Whether its outcome means nothing for its kind, so that it is not recorded. */
  readonly idle?: boolean;
  /** The record as the file has it. */
  readonly original: unknown;
}

/** What a mapping makes of a file, before anything is recorded. */
export interface Preview {
  /** Why nothing can be made of it; Dutch. */
  readonly reason?: string;
  readonly mapping?: unknown;
  /** The first rows. */
  readonly rows: readonly PreviewRow[];
  /** The first rows with something wrong, wherever they stand. */
  readonly wrong: readonly PreviewRow[];
  readonly counts: {
    readonly records: number;
    readonly sound: number;
    /** Recorded, but not all of it. */
    readonly partly: number;
    readonly rejected: number;
    /** Left out, as the mapping says. */
    readonly skipped: number;
    /** Rows with one more vote of a decision that an earlier row stands for. */
    readonly joined: number;
  };
  /** Words for an outcome that nobody mapped. */
  readonly words: readonly OpenWord[];
}
