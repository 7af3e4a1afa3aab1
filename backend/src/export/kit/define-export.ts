import type { Asked } from "@doelspoor/events";
import type { Exported } from "./decisions.ts";

/** The decisions to export, of which municipality and as of when. */
export interface ExportRequest {
  readonly asked: Asked;
  /** One by one, in the order of the register; anew each time they are asked for. */
  readonly decisions: () => AsyncIterable<Exported>;
  /** What was chosen of a list that is no register of decisions, as the address says it. */
  readonly chosen?: Readonly<Record<string, unknown>>;
}

/** A format that decisions can be exported in. */
export interface ExportFormat {
  /** As it stands in addresses and after `doelspoor export`: that of its file. */
  readonly name: string;
  /** What it is, in Dutch. */
  readonly label: string;
  /** What it is about, as the name of its file begins; decisions where it is left out. */
  readonly about?: string;
  /** Of the name of the file, without a dot. */
  readonly extension: string;
  readonly media: string;
  /** The file, piece by piece. */
  readonly write: (request: ExportRequest) => AsyncIterable<string | Uint8Array>;
}

/** Defines a format: one file here is a download, an address and a word on the command line. */
export const defineExport = (format: ExportFormat): ExportFormat => format;
