import { appendFileSync, writeFileSync } from "node:fs";
import { BYTE_ORDER_MARK, csvLine } from "../../export/kit/csv-line.ts";
import type { Reject } from "../kit/report.ts";

/** Characters that wait before they are written. */
const BATCH = 256 * 1024;

const HEAD = ["Bestand", "Rij", "Kenmerk", "Kolom", "Wat er staat", "Waarom niet vastgelegd"];

/** Every reject of an import as a file that a spreadsheet opens, written while the import runs. */
export class RejectList {
  readonly #path: string;
  #waiting = "";
  #lines = 0;

  constructor(path: string) {
    this.#path = path;
    writeFileSync(path, BYTE_ORDER_MARK + csvLine(HEAD));
  }

  /** Number of rejects. */
  get lines(): number {
    return this.#lines;
  }

  readonly add = ({ file, record, id, field, value, reason }: Reject): void => {
    this.#lines += 1;
    const row = record > 0 ? record : undefined;
    this.#waiting += csvLine([file, row, id, field, value, reason]);
    if (this.#waiting.length > BATCH) this.flush();
  };

  /** Writes what waits. */
  flush(): void {
    appendFileSync(this.#path, this.#waiting);
    this.#waiting = "";
  }
}
