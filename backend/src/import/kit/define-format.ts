import type { MunicipalityCode } from "@doelspoor/events";
import type { Clock } from "../../ports/clock.ts";
import type { EventLog } from "../../ports/event-log.ts";
import type { Ids } from "../../ports/ids.ts";
import type { ImportReport, Reject } from "./report.ts";

/** What an import needs from outside. */
export interface ImportTools {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What is to be imported, and where to tell of it. */
export interface ImportRequest {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly municipality: MunicipalityCode;
  /** Name of the municipality, where it is given. */
  readonly name?: string | undefined;
  /** File with the TOOI register of municipalities, where it is given. */
  readonly register?: string | undefined;
  /** Name of the system that the files come from, for a format that knows more than one. */
  readonly source?: string | undefined;
  /** Document that says how columns become records, for a format that needs one. */
  readonly mapping?: unknown;
  /** Whether the mapping that is used is kept for the next import of this source. */
  readonly saveMapping?: boolean | undefined;
  /** Sheet of a workbook, where it is given. */
  readonly sheet?: string | undefined;
  /** Name to tell people where the file is kept under another. */
  readonly called?: string | undefined;
  /** Who has it imported, where that is a person. */
  readonly by?: string | undefined;
  /** Told of each reject, with the record as the source has it. */
  readonly onReject: (reject: Reject, original: unknown) => void;
  /** Told how far reading is, in bytes. */
  readonly onProgress: (file: string, done: number, total: number) => void;
}

/** A format of a source that can be imported. */
export interface ImportFormat {
  /** As typed after `doelspoor import`. */
  readonly name: string;
  readonly label: string;
  /** @throws ImportRefused before anything is recorded. */
  readonly run: (
    tools: ImportTools,
    request: ImportRequest,
  ) => Promise<Omit<ImportReport, "dryRun" | "rejectsFile">>;
}

/** Defines a format of a source. */
export const defineImportFormat = (format: ImportFormat): ImportFormat => format;

/** The import does not begin: the message says in Dutch what is wrong. Nothing was recorded. */
export class ImportRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ImportRefused";
  }
}
