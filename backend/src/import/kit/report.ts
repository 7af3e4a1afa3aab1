/** A record, or a field of it, that is not recorded; `reason` is Dutch. */
export interface Reject {
  readonly file: string;
  /** Place in the file, from 1; 0 where the whole file cannot be read. */
  readonly record: number;
  readonly id?: string;
  readonly field?: string;
  /** What stands there in the source, shortened. */
  readonly value?: string;
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

/** How a file was read, by a format that can read more than one kind. */
export interface FileReading {
  readonly file: string;
  /** Whose mapping it was read with. */
  readonly origin: "given" | "remembered" | "proposed";
  readonly mapping: unknown;
  /** What was taken for granted; Dutch. */
  readonly assumptions: readonly string[];
  /** What only a clerk can say; Dutch. */
  readonly questions: readonly string[];
}

/** A word of the source that says nothing until a clerk maps it. */
export interface OpenWord {
  readonly column: string;
  readonly word: string;
  readonly count: number;
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
  readonly readings?: readonly FileReading[];
  /** Words for an outcome that were not recorded because nobody mapped them. */
  readonly words?: readonly OpenWord[];
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
