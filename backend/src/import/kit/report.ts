/** A record, or a field of it, that is not recorded; `reason` is Dutch. */
export interface Reject {
  readonly file: string;
  /** Place in the file, from 1; 0 where the whole file cannot be read. */
  readonly record: number;
  readonly id?: string;
  readonly field?: string;
  readonly reason: string;
}

/** Counts of source records, by what became of them. */
export interface Counts {
  readonly recorded: number;
  readonly unchanged: number;
  /** Existed already, and was completed or put right. */
  readonly corrected: number;
  /** With at least one field that is not recorded. */
  readonly rejected: number;
}

/** What became of the records of one file. */
export interface FileReport extends Counts {
  readonly file: string;
  readonly records: number;
  readonly note?: string;
}

/** What an import did; the object that `--json` prints. */
export interface ImportReport extends Counts {
  readonly municipality: string;
  readonly dryRun: boolean;
  /** Events appended, those of the council included. */
  readonly events: number;
  readonly files: readonly FileReport[];
  readonly rejects: readonly Reject[];
  readonly rejectsFile?: string;
}

type Change = keyof Counts;

const NONE: Counts = { recorded: 0, unchanged: 0, corrected: 0, rejected: 0 };

/** Counts what becomes of the records of one file. */
export class FileTally {
  readonly file: string;
  readonly #counts = { ...NONE };
  #notes: string[] = [];

  constructor(file: string) {
    this.file = file;
  }

  count(change: Change): void {
    this.#counts[change] += 1;
  }

  note(text: string): void {
    this.#notes.push(text);
  }

  report(): FileReport {
    const { recorded, unchanged, corrected, rejected } = this.#counts;
    const records = recorded + unchanged + corrected + rejected;
    const note = this.#notes.length === 0 ? {} : { note: this.#notes.join(" ") };
    return { file: this.file, records, ...this.#counts, ...note };
  }
}

/** The counts of several files together. */
export const totalOf = (files: readonly Counts[]): Counts => ({
  recorded: files.reduce((sum, file) => sum + file.recorded, 0),
  unchanged: files.reduce((sum, file) => sum + file.unchanged, 0),
  corrected: files.reduce((sum, file) => sum + file.corrected, 0),
  rejected: files.reduce((sum, file) => sum + file.rejected, 0),
});
