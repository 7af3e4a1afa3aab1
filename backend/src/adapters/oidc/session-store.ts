import { createHash, randomBytes } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type Database } from "../sqlite/driver.ts";

/** Who signed in, as the provider said it. */
export interface Person {
  /** Provider that said it. */
  readonly issuer: string;
  /** Name of the person there that never changes. */
  readonly subject: string;
  readonly name: string;
  /** Values of the claim that stands for roles; what they stand for is looked up at each use. */
  readonly claimed: readonly string[];
}

/** A person's session at the provider. */
interface Begun extends Person {
  /** The provider's own name for it. */
  readonly sid?: string | undefined;
  /** What the provider wants to see again at sign-out, sealed. */
  readonly hint?: string | undefined;
}

/** Milliseconds without a request after which a session ends (OWASP ASVS 3.3.2). */
export const IDLE = 30 * 60_000;
/** Milliseconds after which a session ends however it was used. */
export const LASTS = 12 * 3_600_000;

/** A use is written down no more often than this; another process learns of a sign-out within it too. */
const WRITTEN_EACH = 60_000;
const TRUSTED_FOR = 1000;
const CACHED = 10_000;

const SCHEMA = `
CREATE TABLE IF NOT EXISTS session (
  hash BLOB PRIMARY KEY, issuer TEXT NOT NULL, subject TEXT NOT NULL, name TEXT NOT NULL,
  claimed TEXT NOT NULL, sid TEXT, hint TEXT, began INTEGER NOT NULL, seen INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS session_of ON session (issuer, subject);
CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

interface Cached {
  readonly person: Person;
  readonly began: number;
  seen: number;
  written: number;
  read: number;
}

const hashOf = (id: string): Buffer => createHash("sha256").update(id).digest();

const open = (file: string): Database => {
  // Nobody else on this machine may read it.
  closeSync(openSync(file, "a", 0o600));
  const database = new DatabaseSync(file);
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;",
  );
  database.exec(SCHEMA);
  return database;
};

/** A row that was found, as what it is: the driver's types say that it may be anything. */
const rowOf = (found: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof found === "object" && found !== null ? { ...found } : undefined;

const textsIn = (json: unknown): readonly string[] => {
  const value: unknown = JSON.parse(String(json));
  return Array.isArray(value) ? value.map(String) : [];
};

/**
 * The sessions of people, in a file of their own beside the log and never in it. Only a hash of a
 * session's id is kept: whoever reads the file cannot sign in with it. Several processes may share it.
 */
export class SessionStore {
  readonly #database: Database;
  readonly #now: () => number;
  readonly #cache = new Map<string, Cached>();
  readonly #listeners: (() => void)[] = [];
  readonly #statements;

  /** @param now milliseconds since 1970. */
  constructor(file: string, now: () => number = Date.now) {
    const database = open(file);
    this.#database = database;
    this.#now = now;
    this.#statements = {
      find: database.prepare("SELECT * FROM session WHERE hash = ?"),
      begin: database.prepare("INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      use: database.prepare("UPDATE session SET seen = max(seen, ?) WHERE hash = ?"),
      end: database.prepare("DELETE FROM session WHERE hash = ?"),
      claim: database.prepare(
        "UPDATE session SET claimed = ? WHERE issuer = ? AND subject = ? AND claimed <> ?",
      ),
      endOf: database.prepare(
        "DELETE FROM session WHERE issuer = ? AND (sid = ? OR (? IS NULL AND subject = ?))",
      ),
      purge: database.prepare("DELETE FROM session WHERE seen < ? OR began < ?"),
      kept: database.prepare("SELECT value FROM kept WHERE name = ?"),
      keep: database.prepare("INSERT OR IGNORE INTO kept VALUES (?, ?)"),
    };
  }

  /** A new id of a session, which nobody can guess. */
  static newId(): string {
    return randomBytes(32).toString("base64url");
  }

  /** Has someone told, in this process, when sessions ended or their people may do other things than before. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Begins a session under a new id; what is claimed by now also holds in the person's other sessions. */
  begin(id: string, { issuer, subject, name, claimed, sid, hint }: Begun): void {
    const now = this.#now();
    const { purge, begin, claim } = this.#statements;
    const claims = JSON.stringify(claimed);
    purge.run(now - IDLE, now - LASTS);
    const { changes } = claim.run(claims, issuer, subject, claims);
    begin.run(...[hashOf(id), issuer, subject, name, claims], ...[sid ?? null, hint ?? null, now, now]); // prettier-ignore
    if (changes > 0) this.#changed();
  }

  /** Whose session this is; undefined where it ended. Looking is no use of it. */
  look(id: string): Person | undefined {
    return this.#alive(id)?.person;
  }

  /** Whose session this is; undefined where it ended. Asking for it counts as its use. */
  use(id: string): Person | undefined {
    const now = this.#now();
    const session = this.#alive(id);
    if (session === undefined) return undefined;
    session.seen = now;
    if (now - session.written >= WRITTEN_EACH) {
      this.#statements.use.run(now, hashOf(id));
      session.written = now;
    }
    return session.person;
  }

  /** The sealed hint of a session. */
  hintOf(id: string): string | undefined {
    const hint = rowOf(this.#statements.find.get(hashOf(id)))?.["hint"];
    return typeof hint === "string" ? hint : undefined;
  }

  /** Ends a session. */
  end(id: string): void {
    this.#statements.end.run(hashOf(id));
    this.#cache.delete(id);
    this.#tell();
  }

  /** Ends the sessions that a provider's session began; without `sid` all of a person. Says how many. */
  endOf(
    issuer: string,
    { sid, subject }: { sid?: string | undefined; subject?: string | undefined },
  ): number {
    const { endOf } = this.#statements;
    const { changes } = endOf.run(issuer, sid ?? null, sid ?? null, subject ?? null);
    this.#changed();
    return changes;
  }

  /** A text that is made once, and is the same after a restart and in every process. */
  async kept(name: string, make: () => string | Promise<string>): Promise<string> {
    const { kept, keep } = this.#statements;
    const known = rowOf(kept.get(name))?.["value"];
    if (typeof known === "string") return known;
    // Whoever was first wins.
    keep.run(name, await make());
    return String(rowOf(kept.get(name))?.["value"]);
  }

  close(): void {
    this.#database.close();
  }

  /** A session that did not end; another process's word for that holds a second. */
  #alive(id: string): Cached | undefined {
    const now = this.#now();
    let session = this.#cache.get(id);
    if (session === undefined || now - session.read >= TRUSTED_FOR)
      session = this.#read(id, session);
    if (session === undefined) return undefined;
    if (now - session.seen <= IDLE && now - session.began <= LASTS) return session;
    this.end(id);
    return undefined;
  }

  #changed(): void {
    this.#cache.clear();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #read(id: string, last: Cached | undefined): Cached | undefined {
    const row = rowOf(this.#statements.find.get(hashOf(id)));
    if (row === undefined) {
      this.#cache.delete(id);
      return undefined;
    }
    if (this.#cache.size >= CACHED) this.#cache.clear();
    const seen = Math.max(Number(row["seen"]), last?.seen ?? 0);
    const cached: Cached = {
      person: {
        issuer: String(row["issuer"]),
        subject: String(row["subject"]),
        name: String(row["name"]),
        claimed: textsIn(row["claimed"]),
      },
      began: Number(row["began"]),
      seen,
      written: Number(row["seen"]),
      read: this.#now(),
    };
    this.#cache.set(id, cached);
    return cached;
  }
}
