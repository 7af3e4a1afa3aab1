import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MunicipalityCode } from "@doelspoor/events";
import type { ImportReport } from "../kit/report.ts";

/** So many imports of a municipality are kept. */
export const MOST_JOBS = 100;

/** An import that runs, or ran. */
export interface ImportJob {
  readonly id: string;
  readonly municipality: MunicipalityCode;
  readonly file: string;
  readonly source: string;
  /** Who had it imported, as the log names them. */
  readonly by: string;
  readonly dryRun: boolean;
  /** Instants. */
  readonly startedAt: string;
  endedAt?: string;
  state: "running" | "done" | "failed";
  /** Bytes that were gone through, of all that will be. */
  done: number;
  total: number;
  /** Rejects in the list that can be downloaded. */
  rejectLines: number;
  /** Its rejects are the first alone. */
  report?: ImportReport;
  /** Why it failed; Dutch. */
  message?: string;
}

const isJob = (value: unknown): value is ImportJob =>
  typeof value === "object" && value !== null && "startedAt" in value && "municipality" in value;

const jobIn = (text: string): readonly ImportJob[] => {
  try {
    const value: unknown = JSON.parse(text);
    return isJob(value) ? [value] : [];
  } catch {
    return [];
  }
};

const STOPPED =
  "Doelspoor is gestopt terwijl deze import liep. Alles wat al was vastgelegd, is veilig. Importeer het bestand opnieuw: wat er al staat, wordt niet nog eens vastgelegd.";

/** The imports of a log with their reports and lists of rejects, in a folder: a restart loses none. */
export class KeptJobs {
  readonly #jobs = new Map<string, ImportJob>();
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(folder: string): Promise<KeptJobs> {
    await mkdir(folder, { recursive: true });
    const kept = new KeptJobs(folder);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    const jobs = texts.flatMap(jobIn);
    jobs.sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
    for (const job of jobs) kept.#jobs.set(job.id, job);
    // What ran when the server stopped runs no more.
    for (const job of jobs.filter(({ state }) => state === "running")) {
      Object.assign(job, { state: "failed", message: STOPPED });
      await kept.keep(job);
    }
    return kept;
  }

  /** Where the list of its rejects is. */
  rejectsOf(id: string): string {
    return join(this.#folder, `${id}.csv`);
  }

  find(municipality: MunicipalityCode, id: string): ImportJob | undefined {
    const job = this.#jobs.get(id);
    return job?.municipality === municipality ? job : undefined;
  }

  /** The last one first. */
  all(municipality: MunicipalityCode): readonly ImportJob[] {
    return [...this.#jobs.values()].filter((job) => job.municipality === municipality).toReversed();
  }

  /** Keeps an import as it is now; the oldest that ended goes where there are too many. */
  async keep(job: ImportJob): Promise<void> {
    this.#jobs.set(job.id, job);
    const path = join(this.#folder, `${job.id}.json`);
    // Whole, or as it was: never half.
    await writeFile(`${path}.new`, JSON.stringify(job));
    await rename(`${path}.new`, path);
    const surplus = this.all(job.municipality).slice(MOST_JOBS);
    const ended = surplus.filter(({ state }) => state !== "running");
    for (const { id } of ended) await this.#forget(id);
  }

  async #forget(id: string): Promise<void> {
    this.#jobs.delete(id);
    await rm(join(this.#folder, `${id}.json`), { force: true });
    await rm(this.rejectsOf(id), { force: true });
  }
}
