import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MunicipalityCode } from "@doelspoor/events";
import { ImportRefused, type ImportTools } from "../kit/define-format.ts";
import { OverlayLog } from "../kit/overlay-log.ts";
import type { ImportReport } from "../kit/report.ts";
import type { Mapping } from "./mapping.ts";
import { runGeneral } from "./run.ts";

/** Bytes of the largest file that is taken in. */
export const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_FILES = 20;
const MOST_JOBS = 100;

/** A file is larger than is taken in. */
export class FileTooLarge extends Error {}

/** A file that was sent, to be looked at and imported. */
export interface SentFile {
  readonly id: string;
  readonly municipality: MunicipalityCode;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly path: string;
}

/** An import that runs, or ran. */
export interface ImportJob {
  readonly id: string;
  readonly municipality: MunicipalityCode;
  readonly file: string;
  state: "running" | "done" | "failed";
  /** Bytes that were gone through, of all that will be. */
  done: number;
  total: number;
  report?: ImportReport;
  /** Why it failed; Dutch. */
  message?: string;
}

/** What is to be imported, and how. */
export interface Order {
  readonly file: SentFile;
  readonly source: string;
  readonly mapping?: Mapping | undefined;
  readonly saveMapping: boolean;
  readonly dryRun: boolean;
  /** Who has it imported. */
  readonly by: string;
}

const limited = (): Transform => {
  let length = 0;
  return new Transform({
    transform: (piece: Uint8Array, _encoding, next) => {
      length += piece.length;
      if (length > MOST_BYTES) next(new FileTooLarge());
      else next(null, piece);
    },
  });
};

const oldest = <Value>(map: Map<string, Value>): Value | undefined => map.values().next().value;

/** Takes in files and runs imports of them, for the pages. What it holds is gone when the server stops. */
export class ImportDesk {
  readonly #tools: ImportTools;
  readonly #files = new Map<string, SentFile>();
  readonly #jobs = new Map<string, ImportJob>();
  readonly #folder: Promise<string>;

  constructor(tools: ImportTools, folder: string | undefined) {
    this.#tools = tools;
    this.#folder = this.#prepare(folder);
  }

  /** @throws FileTooLarge */
  async take(municipality: MunicipalityCode, name: string, bytes: Readable): Promise<SentFile> {
    const id = this.#tools.ids.next();
    const path = join(await this.#folder, id);
    const counter = limited();
    let size = 0;
    counter.on("data", (piece: Uint8Array) => (size += piece.length));
    try {
      await pipeline(bytes, counter, createWriteStream(path));
    } catch (cause) {
      await rm(path, { force: true });
      throw cause;
    }
    const file = { id, municipality, name, size, path };
    this.#files.set(id, file);
    await this.#forgetOldest();
    return file;
  }

  file(municipality: MunicipalityCode, id: string): SentFile | undefined {
    const file = this.#files.get(id);
    return file?.municipality === municipality ? file : undefined;
  }

  job(municipality: MunicipalityCode, id: string): ImportJob | undefined {
    const job = this.#jobs.get(id);
    return job?.municipality === municipality ? job : undefined;
  }

  /** Begins an import; it goes on by itself. */
  start(order: Order, tools: ImportTools): ImportJob {
    const { file } = order;
    const { id: _id, municipality, name } = file;
    const job: ImportJob = {
      id: this.#tools.ids.next(),
      municipality,
      file: name,
      state: "running",
      done: 0,
      total: file.size,
    };
    this.#jobs.set(job.id, job);
    if (this.#jobs.size > MOST_JOBS) this.#jobs.delete(oldest(this.#jobs)?.id ?? "");
    void this.#run(job, order, tools);
    return job;
  }

  async #run(job: ImportJob, order: Order, tools: ImportTools): Promise<void> {
    const { file, source, mapping, saveMapping, dryRun, by } = order;
    try {
      const report = await runGeneral(tools, {
        paths: [file.path],
        called: file.name,
        municipality: file.municipality,
        source,
        mapping,
        saveMapping,
        by,
        onReject: () => undefined,
        onProgress: (_name, done, total) => {
          Object.assign(job, { done, total });
        },
      });
      Object.assign(job, { state: "done", done: job.total, report: { ...report, dryRun } });
    } catch (cause) {
      if (!(cause instanceof ImportRefused)) console.error(cause);
      const message = cause instanceof ImportRefused ? cause.message : BROKEN_OFF;
      Object.assign(job, { state: "failed", message });
    } finally {
      if (tools.log instanceof OverlayLog) tools.log.release();
    }
  }

  async #prepare(folder: string | undefined): Promise<string> {
    if (folder === undefined) return mkdtemp(join(tmpdir(), "doelspoor-uploads-"));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    return folder;
  }

  async #forgetOldest(): Promise<void> {
    if (this.#files.size <= MOST_FILES) return;
    const file = oldest(this.#files);
    if (file === undefined) return;
    this.#files.delete(file.id);
    await rm(file.path, { force: true });
  }
}

const BROKEN_OFF =
  "De import is afgebroken. Alles wat al is vastgelegd, is veilig. Begin dezelfde import opnieuw; die gaat verder waar hij ophield.";
