import type { Attendance } from "@doelspoor/events";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Api } from "../../api/client.ts";
import type { Problem } from "../../api/problem.ts";
import { NIGHT, TYPED } from "../../api/typed.ts";
import type { Tally } from "./tally.ts";

/** One command on its way. `{id}` in its address and its texts is the id that the step before it gave. */
export interface Step {
  readonly path: string;
  readonly command: Readonly<Record<string, unknown>>;
  /** By which sending it twice records it once. */
  readonly key: string;
  /** The version it builds on; `after` is the version that the step before it left. */
  readonly revision?: number | "after" | undefined;
  /** What was answered; there once it is recorded. */
  readonly receipt?: Api["Receipt"] | undefined;
}

/** What is typed on a row and not confirmed yet. */
export interface NightDraft {
  readonly tally: Tally;
  /** The version of the decision that was there when the typing began. */
  readonly revision?: number | undefined;
  /** What kind of decision is begun, where the agenda has none under the item. */
  readonly kind?: string | undefined;
}

/** What a clerk confirmed: one row of the agenda, or the attendance list. */
export interface Entry {
  /** Place in the queue; given by the database. */
  readonly seq?: number;
  readonly municipality: string;
  readonly meeting: string;
  /** The row of the agenda it is about. */
  readonly row: string;
  /** What it is about, for people. */
  readonly title: string;
  /** What was confirmed: an outcome with its votes, or another act. */
  readonly act: string;
  readonly votes?: { readonly for: number; readonly against: number } | undefined;
  /** The attendance list, where that is what was confirmed: it counts here at once. */
  readonly attendance?: Attendance | undefined;
  readonly steps: readonly Step[];
  /** Who confirmed it: it is recorded in the name of nobody else. */
  readonly by?: string | undefined;
  /** What was typed, to go on with where it is refused. */
  readonly draft?: NightDraft | undefined;
  /** Why it was refused. It then waits for the clerk, and what comes after it does not wait for it. */
  readonly problem?: Problem | undefined;
}

interface Schema extends DBSchema {
  readonly entries: { readonly key: number; readonly value: Entry };
  readonly drafts: { readonly key: string; readonly value: NightDraft };
}

/** An entry with its place in the queue. */
export type Queued = Entry & { readonly seq: number };

const isQueued = (entry: Entry): entry is Queued => entry.seq !== undefined;

// On disk before it is shown as kept.
const STRICT = { durability: "strict" } as const;

/** The entries of this browser that are not recorded yet, oldest first. */
export class OutboxStore {
  readonly #name: string;
  #opened: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(name = NIGHT) {
    this.#name = name;
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opened ??= openDB<Schema>(this.#name, 1, {
      upgrade: (database) => {
        database.createObjectStore("entries", { keyPath: "seq", autoIncrement: true });
        database.createObjectStore(TYPED);
      },
      // Another tab runs a newer release: let it go on.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        this.#opened = undefined;
      },
    });
    return this.#opened;
  }

  async all(): Promise<readonly Queued[]> {
    const entries = await (await this.#open()).getAll("entries");
    return entries.filter(isQueued);
  }

  async add(entry: Entry): Promise<void> {
    const change = (await this.#open()).transaction("entries", "readwrite", STRICT);
    await Promise.all([change.store.add(entry), change.done]);
  }

  async put(entry: Queued): Promise<void> {
    const change = (await this.#open()).transaction("entries", "readwrite", STRICT);
    await Promise.all([change.store.put(entry), change.done]);
  }

  async remove({ seq }: Queued): Promise<void> {
    const change = (await this.#open()).transaction("entries", "readwrite", STRICT);
    await Promise.all([change.store.delete(seq), change.done]);
  }

  /** What is typed on the rows of a meeting, by row. */
  async drafts(meeting: string): Promise<ReadonlyMap<string, NightDraft>> {
    const store = (await this.#open()).transaction("drafts").store;
    const range = IDBKeyRange.bound(`${meeting} `, `${meeting} \uffff`);
    const [rows, drafts] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    return new Map(
      drafts.map((draft, index) => [(rows[index] ?? "").slice(meeting.length + 1), draft]),
    );
  }

  /** Keeps what is typed on a row; forgets it where there is nothing. */
  async keepDraft(meeting: string, row: string, draft: NightDraft | undefined): Promise<void> {
    const database = await this.#open();
    const at = `${meeting} ${row}`;
    if (draft === undefined) await database.delete("drafts", at);
    else await database.put("drafts", draft, at);
  }
}
