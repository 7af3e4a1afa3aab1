import { BEFORE_ALL, ChainView, Dossier } from "@doelspoor/events";
import type {
  Clearance,
  DecisionKind,
  EventId,
  MunicipalityCode,
  Position,
  RecordedEvent,
  SubjectId,
} from "@doelspoor/events";
import type { EventLog, Following } from "../ports/event-log.ts";
import type { Snapshot, Snapshots } from "../ports/snapshots.ts";
import { Views, type View } from "./views.ts";

interface Waiting {
  readonly position: Position;
  readonly resolve: () => void;
}

/** Later than any date: whether something exists at all. */
const ANY_DATE = "9999-12-31";

const eventAt = async (log: EventLog, position: Position): Promise<EventId | undefined> => {
  for await (const [event] of log.readAll(position - 1)) return event?.id;
  return undefined;
};

/** The last snapshot, where it is one of this log. */
const snapshotOf = async (
  log: EventLog,
  snapshots: Snapshots | undefined,
): Promise<Snapshot | undefined> => {
  const snapshot = await snapshots?.load();
  if (snapshot === undefined) return undefined;
  return (await eventAt(log, snapshot.head)) === snapshot.event ? snapshot : undefined;
};

/** Keeps the dossier of every municipality up to date with the log, and what each clearance sees of it. */
export class Reader {
  readonly #log: Pick<EventLog, "readAll">;
  readonly #views = new Map<MunicipalityCode, Views>();
  readonly #dossiers = new Map<MunicipalityCode, Dossier>();
  #head: Position = BEFORE_ALL;
  #last: EventId | undefined;
  #folded = 0;
  #waiting: Waiting[] = [];
  #following: Following | undefined;

  /** Folds the log from the last snapshot on, all of it where there is none, and keeps following it. */
  static async start(log: EventLog, snapshots?: Snapshots): Promise<Reader> {
    const reader = new Reader(log, await snapshotOf(log, snapshots));
    for await (const events of log.readAll(reader.#head)) reader.apply(events);
    reader.#following = log.follow(reader.#head, (events) => {
      reader.apply(events);
    });
    return reader;
  }

  private constructor(log: Pick<EventLog, "readAll">, snapshot: Snapshot | undefined) {
    this.#log = log;
    if (snapshot === undefined) return;
    for (const packed of snapshot.dossiers) this.#begin(new Dossier(packed.municipality, packed));
    this.#head = snapshot.head;
    this.#last = snapshot.event;
  }

  /** What another start can go on from; undefined while there is nothing. */
  snapshot(): Snapshot | undefined {
    if (this.#last === undefined) return undefined;
    const dossiers = this.dossiers().map((dossier) => dossier.pack());
    return { head: this.#head, event: this.#last, dossiers };
  }

  /** How many events were folded besides those of the snapshot. */
  get folded(): number {
    return this.#folded;
  }

  /** Position of the last event folded. */
  get head(): Position {
    return this.#head;
  }

  /** Every municipality in the log. */
  dossiers(): readonly Dossier[] {
    return [...this.#dossiers.values()];
  }

  /** What a clearance sees of a municipality; undefined where the log has nothing of it. */
  seenBy(clearance: Clearance, municipality: MunicipalityCode): View | Promise<View> | undefined {
    return this.#views.get(municipality)?.of(clearance);
  }

  /** The whole dossier of a municipality, what is secret included; undefined where the log has nothing of it. */
  dossier(municipality: MunicipalityCode): Dossier | undefined {
    return this.#dossiers.get(municipality);
  }

  /** Kind of a decision that exists in a municipality, on whatever date. */
  kindOf(municipality: MunicipalityCode, decision: SubjectId): DecisionKind | undefined {
    const chain = this.dossier(municipality)?.chain;
    return chain && new ChainView(chain, ANY_DATE, chain.head).decision(decision)?.kind;
  }

  /** Resolves when a position is folded. */
  reached(position: Position): Promise<void> {
    if (position <= this.#head) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ position, resolve }));
  }

  /** Stops following. */
  async stop(): Promise<void> {
    await this.#following?.stop();
  }

  /** Folds the next events of the log. */
  apply(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      const { municipality } = event;
      const dossier = this.#dossiers.get(municipality) ?? this.#begin(new Dossier(municipality));
      dossier.apply(event);
      this.#views.get(municipality)?.apply(event);
      this.#head = event.position;
      this.#last = event.id;
      this.#folded += 1;
    }
    const reached = this.#waiting.filter(({ position }) => position <= this.#head);
    this.#waiting = this.#waiting.filter(({ position }) => position > this.#head);
    for (const { resolve } of reached) resolve();
  }

  #begin(dossier: Dossier): Dossier {
    const { municipality } = dossier;
    this.#dossiers.set(municipality, dossier);
    this.#views.set(municipality, new Views(dossier, { log: this.#log, head: () => this.#head }));
    return dossier;
  }
}
