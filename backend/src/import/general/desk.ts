import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { MunicipalityCode } from "@doelspoor/events";
import { ImportRefused, type ImportTools } from "../kit/define-format.ts";
import { OverlayLog } from "../kit/overlay-log.ts";
import { KeptJobs, type ImportJob } from "./kept-jobs.ts";
import type { Mapping } from "./mapping.ts";
import { RejectList } from "./reject-list.ts";
import { runGeneral } from "./run.ts";

/** Bytes of the largest file that is taken in. */
export const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_FILES = 20;
/** So many rejects stand in the report itself; all of them in the list beside it. */
const SHOWN_REJECTS = 200;

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

/**
 * Takes in files and runs imports of them, for the pages. The files are gone when the server stops; the
 * imports with their reports are kept.
 */
export class ImportDesk {
  readonly #tools: ImportTools;
  readonly #files = new Map<string, SentFile>();
  readonly #folder: Promise<string>;
  readonly #jobs: Promise<KeptJobs>;

  constructor(tools: ImportTools, folder: string | undefined) {
    this.#tools = tools;
    const root = folder ?? mkdtemp(join(tmpdir(), "doelspoor-imports-"));
    this.#folder = this.#prepare(root);
    this.#jobs = Promise.resolve(root).then((path) => KeptJobs.open(join(path, "reports")));
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

  async job(municipality: MunicipalityCode, id: string): Promise<ImportJob | undefined> {
    return (await this.#jobs).find(municipality, id);
  }

  /** The imports that run or ran, the last one first. */
  async jobs(municipality: MunicipalityCode): Promise<readonly ImportJob[]> {
    return (await this.#jobs).all(municipality);
  }

  /** The file with all rejects of an import, as CSV. */
  async rejectsOf({ id }: ImportJob): Promise<string> {
    return (await this.#jobs).rejectsOf(id);
  }

  /** Begins an import; it goes on by itself. */
  async start(order: Order, tools: ImportTools): Promise<ImportJob> {
    const { file, source, by, dryRun } = order;
    const jobs = await this.#jobs;
    const job: ImportJob = {
      id: this.#tools.ids.next(),
      municipality: file.municipality,
      file: file.name,
      source,
      by,
      dryRun,
      startedAt: this.#tools.clock.now(),
      state: "running",
      done: 0,
      total: file.size,
      rejectLines: 0,
    };
    const rejects = new RejectList(jobs.rejectsOf(job.id));
    await jobs.keep(job);
    void this.#run(job, { order, tools, rejects }).then(() => jobs.keep(job));
    return job;
  }

  async #run(
    job: ImportJob,
    { order, tools, rejects }: { order: Order; tools: ImportTools; rejects: RejectList },
  ): Promise<void> {
    const { dryRun } = order;
    try {
      const report = await runGeneral(tools, {
        ...requestOf(order),
        onReject: rejects.add,
        onProgress: (_name, done, total) => {
          Object.assign(job, { done, total, rejectLines: rejects.lines });
        },
      });
      const shown = report.rejects.slice(0, SHOWN_REJECTS);
      Object.assign(job, { done: job.total, report: { ...report, rejects: shown, dryRun } });
      job.state = "done";
    } catch (cause) {
      if (!(cause instanceof ImportRefused)) console.error(cause);
      const message = cause instanceof ImportRefused ? cause.message : BROKEN_OFF;
      Object.assign(job, { state: "failed", message });
    } finally {
      rejects.flush();
      if (tools.log instanceof OverlayLog) tools.log.release();
    }
    Object.assign(job, { endedAt: this.#tools.clock.now(), rejectLines: rejects.lines });
  }

  /** Where files come that are sent: empty, as nobody knows any more what was sent before. */
  async #prepare(root: string | Promise<string>): Promise<string> {
    const folder = join(await root, "sent");
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

const requestOf = ({ file, source, mapping, saveMapping, by }: Order) => ({
  paths: [file.path],
  called: file.name,
  municipality: file.municipality,
  source,
  mapping,
  saveMapping,
  by,
});

const BROKEN_OFF =
  "De import is afgebroken. Alles wat al is vastgelegd, is veilig. Begin dezelfde import opnieuw; die gaat verder waar hij ophield.";
