import { BEFORE_ALL, ChainView, Dossier } from "@doelspoor/events";
import type {
  DecisionKind,
  MunicipalityCode,
  Position,
  RecordedEvent,
  SubjectId,
} from "@doelspoor/events";
import type { EventLog, Following } from "../ports/event-log.ts";

interface Waiting {
  readonly position: Position;
  readonly resolve: () => void;
}

/** Later than any date: whether something exists at all. */
const ANY_DATE = "9999-12-31";

/** Keeps the dossier of every municipality up to date with the log. */
export class Reader {
  readonly #dossiers = new Map<MunicipalityCode, Dossier>();
  #head: Position = BEFORE_ALL;
  #waiting: Waiting[] = [];
  #following: Following | undefined;

  /** Folds the whole log, then keeps following it. */
  static async start(log: EventLog): Promise<Reader> {
    const reader = new Reader();
    for await (const events of log.readAll(BEFORE_ALL)) reader.apply(events);
    reader.#following = log.follow(reader.#head, (events) => {
      reader.apply(events);
    });
    return reader;
  }

  /** Position of the last event folded. */
  get head(): Position {
    return this.#head;
  }

  /** Every municipality in the log. */
  dossiers(): readonly Dossier[] {
    return [...this.#dossiers.values()];
  }

  /** The dossier of a municipality; undefined where the log has nothing of it. */
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
      const dossier = this.#dossiers.get(municipality) ?? new Dossier(municipality);
      this.#dossiers.set(municipality, dossier);
      dossier.apply(event);
      this.#head = event.position;
    }
    const reached = this.#waiting.filter(({ position }) => position <= this.#head);
    this.#waiting = this.#waiting.filter(({ position }) => position > this.#head);
    for (const { resolve } of reached) resolve();
  }
}
