import { createHash } from "node:crypto";
import { dutchCount } from "@doelspoor/events";
import type {
  Actor,
  IsoDate,
  MunicipalityCode,
  StreamDefinition,
  SubjectId,
} from "@doelspoor/events";
import type { Recording } from "../../application/envelopes.ts";
import { reconcile, type Reconciled, type Statement } from "../../application/reconcile.ts";
import { dateIn, type Reading } from "../../application/restated.ts";
import type { ImportRequest, ImportTools } from "./define-format.ts";
import { reasonOf } from "./reasons.ts";
import { FileTally, type FileReport, type Reject } from "./report.ts";
import type { Problem } from "./problem.ts";
import { Spellings } from "./spellings.ts";

/** Where what is imported comes from. */
export interface Origin {
  /** Name of the source in envelopes and in the ids of what is imported. */
  readonly system: string;
  /** Who records it. */
  readonly actor: Actor;
  /** Whether something was recorded before from a file with these bytes. */
  readonly seen: Reading["seen"];
}

/** A file as it is named and told from others. */
export interface ReadFile {
  readonly name: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Day of the state that it shows, where that is known by more than its name. */
  readonly date?: IsoDate | undefined;
  /** What stands in a field of one of its records, to find it again by. */
  readonly valueIn?: ((record: unknown, field: string) => string) | undefined;
}

/** One record of one file, as it is being imported. */
export interface Item {
  readonly file: FileSession;
  readonly record: number;
  readonly value: unknown;
}

/** What a record says of one subject. */
export interface Wish<State> {
  readonly stream: StreamDefinition<State>;
  readonly subject: SubjectId;
  readonly statements: readonly Statement<State>[];
  readonly reference: string;
  readonly address?: string | null | undefined;
  /** Nothing was recorded of the subject when the import began. */
  readonly isNew?: boolean;
}

/** So many rejects are reported; whoever listens is told of all. */
const MOST_REJECTS = 10_000;

/** One run of the import: what its files share. */
export class Session {
  readonly tools: ImportTools;
  readonly request: ImportRequest;
  readonly spellings = new Spellings();
  readonly rejects: Reject[] = [];
  readonly origin: Origin;
  readonly correlation: string;
  events = 0;

  constructor(tools: ImportTools, request: ImportRequest, origin: Origin) {
    this.tools = tools;
    this.request = request;
    this.origin = origin;
    this.correlation = tools.ids.next();
  }

  get municipality(): MunicipalityCode {
    return this.request.municipality;
  }

  recording(): Recording {
    const { actor } = this.origin;
    return { municipality: this.municipality, actor, correlation: this.correlation };
  }

  subjectOf(kind: string, id: string): SubjectId {
    return this.tools.ids.of(this.municipality, this.origin.system, kind, id);
  }

  reject(reject: Reject, original: unknown): void {
    if (this.rejects.length < MOST_REJECTS) this.rejects.push(reject);
    this.request.onReject(reject, original);
  }
}

const TWICE =
  "Meer dan één record in dezelfde vergadering voor #; elk record is apart vastgelegd, met zijn eigen kenmerk.";

/** Name of a file with its day, by which a later import knows what it puts right. */
const datedName = ({ name, date }: ReadFile): string =>
  date === undefined || dateIn(name) !== undefined ? name : `${name} (stand van ${date})`;

/** The import of one file. */
export class FileSession {
  readonly run: Session;
  readonly tally: FileTally;
  readonly #file: ReadFile;
  readonly #reading: Reading;
  readonly #subjects = new Map<string, number>();
  readonly #ids = new Map<string, { readonly record: number; readonly digest: string }>();

  constructor(run: Session, file: ReadFile) {
    this.run = run;
    this.#file = file;
    this.tally = new FileTally(file.name);
    const id = run.tools.ids.of("reading", file.digest);
    const date = file.date ?? dateIn(file.name);
    this.#reading = { id, file: datedName(file), date, seen: run.origin.seen };
  }

  get name(): string {
    return this.#file.name;
  }

  /** Counts records that are about the same, by what is the same. */
  noteSubject(key: string): void {
    this.#subjects.set(key, (this.#subjects.get(key) ?? 0) + 1);
  }

  /** What became of the file. */
  report(): FileReport {
    const twice = [...this.#subjects.values()].filter((count) => count > 1).length;
    if (twice > 0) this.tally.note(TWICE.replace("#", dutchCount(twice, "titel", "titels")));
    return this.tally.report();
  }

  /** The record that had this id before in the file, and whether it was the same. */
  earlier(
    source: { readonly id: string },
    record: number,
  ): { readonly record: number; readonly same: boolean } | undefined {
    const digest = createHash("sha256").update(JSON.stringify(source)).digest("base64");
    const before = this.#ids.get(source.id);
    if (before === undefined) this.#ids.set(source.id, { record, digest });
    return before && { record: before.record, same: before.digest === digest };
  }

  /** Reports a record as rejected, for each of its problems. */
  refuse(item: Item, id: string | undefined, problems: readonly Problem[]): void {
    this.tally.count("rejected");
    for (const { field, reason } of problems) {
      const where = { file: this.name, record: item.record };
      const named = { ...(id === undefined ? {} : { id }), ...(field === "" ? {} : { field }) };
      const value = this.#file.valueIn?.(item.value, field) ?? "";
      const told = value === "" ? {} : { value };
      this.run.reject({ ...where, ...named, ...told, reason }, item.value);
    }
  }

  /** Brings the log in line with what a record says of one subject, without counting the record. */
  async reconcile<State>(wish: Wish<State>): Promise<Reconciled> {
    const { stream, subject, statements, reference, address, isNew = false } = wish;
    const source = { system: this.run.origin.system, reference, ...(address ? { address } : {}) };
    const recording = { ...this.run.recording(), source };
    const reading = this.#reading;
    const done = await reconcile(this.run.tools, {
      stream,
      subject,
      statements,
      recording,
      reading,
      isNew,
    });
    this.run.events += done.events;
    return done;
  }

  /** Counts what became of a record, by what became of its subjects; the first is what it is about. */
  conclude(
    item: Item,
    { reference, done }: { readonly reference: string; readonly done: readonly Reconciled[] },
    known: readonly Problem[] = [],
  ): void {
    const held = done.flatMap(({ differences }) =>
      differences.map((difference) => ({ field: difference.field, reason: reasonOf(difference) })),
    );
    const problems = [...known, ...held];
    const [first, ...more] = done.map(({ change }) => change);
    const isCompleted = first === "unchanged" && more.some((change) => change !== "unchanged");
    if (problems.length > 0) this.refuse(item, reference, problems);
    else this.tally.count(isCompleted ? "corrected" : (first ?? "unchanged"));
  }

  /** Brings the log in line with what a record says, and counts what became of it. */
  async settle<State>(
    item: Item,
    wish: Wish<State>,
    known: readonly Problem[] = [],
  ): Promise<void> {
    const { reference } = wish;
    this.conclude(item, { reference, done: [await this.reconcile(wish)] }, known);
  }
}
