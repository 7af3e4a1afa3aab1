import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { sealEnvelope } from "../../src/application/seal-envelope.ts";
import type { Append } from "./sample.ts";

const PROGRAMS = "/usr/lib/postgresql/15/bin";
const CONNECTIONS = 16;

const SCHEMA = `
CREATE TABLE event (
  position bigint PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  stream text NOT NULL,
  revision integer NOT NULL,
  envelope text NOT NULL,
  leaf_hash bytea NOT NULL,
  UNIQUE (stream, revision)
);
CREATE TABLE head (position bigint NOT NULL);
INSERT INTO head VALUES (-1);
CREATE TABLE unordered (LIKE event INCLUDING INDEXES);
ALTER TABLE unordered ALTER position ADD GENERATED ALWAYS AS IDENTITY`;

const IS_NEXT = "(SELECT coalesce(max(revision), -1) FROM event WHERE stream = $2) = $3 - 1";

// The same promise as ours: positions without gaps, in the order of the commits. An identity column
// gives neither, so the position comes from a row that stays locked until the commit.
const APPEND = `
WITH next AS (UPDATE head SET position = position + 1 WHERE ${IS_NEXT} RETURNING position)
INSERT INTO event (position, id, stream, revision, envelope, leaf_hash)
SELECT position, $1::uuid, $2::text, $3::integer, $4::text, $5::bytea FROM next`;

/** What an append costs without that promise: for information, since no bound rests on it. */
const APPEND_UNORDERED = `
INSERT INTO unordered (id, stream, revision, envelope, leaf_hash)
SELECT $1::uuid, $2::text, $3::integer, $4::text, $5::bytea
WHERE ${IS_NEXT.replace("event", "unordered")}`;

const BULK = `
WITH new AS (
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::integer[], $4::text[], $5::bytea[])
    WITH ORDINALITY AS new (id, stream, revision, envelope, leaf_hash, place)
), unexpected AS (
  SELECT 1 FROM (SELECT stream, min(revision) AS first FROM new GROUP BY stream) AS appended
  WHERE first <> (SELECT coalesce(max(revision), -1) + 1 FROM event WHERE stream = appended.stream)
), next AS (
  UPDATE head SET position = position + cardinality($1::uuid[])
  WHERE NOT EXISTS (SELECT 1 FROM unexpected)
  RETURNING position - cardinality($1::uuid[]) AS before
)
INSERT INTO event (position, id, stream, revision, envelope, leaf_hash)
SELECT before + place, id, stream, revision, envelope, leaf_hash FROM new, next`;

/** The same log on PostgreSQL, in the shape that suits it best. */
export class Postgres {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  append(append: Append): Promise<void> {
    return this.#insert("append", APPEND, append);
  }

  appendUnordered(append: Append): Promise<void> {
    return this.#insert("append unordered", APPEND_UNORDERED, append);
  }

  async #insert(name: string, text: string, { stream, events }: Append): Promise<void> {
    for (const event of events) {
      const { bytes, leafHash } = sealEnvelope(event);
      const values = [event.id, stream, event.revision, bytes.toString("utf8"), leafHash];
      const { rowCount } = await this.#pool.query({ name, text, values });
      if (rowCount !== 1) throw new Error(`PostgreSQL refused revision ${String(event.revision)}`);
    }
  }

  async bulk(appends: readonly Append[]): Promise<void> {
    const events = appends.flatMap((append) => append.events);
    const sealed = events.map(sealEnvelope);
    const values = [
      events.map(({ id }) => id),
      events.map(({ stream }) => stream),
      events.map(({ revision }) => revision),
      sealed.map(({ bytes }) => bytes.toString("utf8")),
      sealed.map(({ leafHash }) => leafHash),
    ];
    const { rowCount } = await this.#pool.query({ name: "bulk", text: BULK, values });
    if (rowCount !== events.length) throw new Error("PostgreSQL refused a revision");
  }
}

const numberOf = (option: string): number =>
  Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));

/** PostgreSQL refuses to run as root. */
const account = (): { uid?: number; gid?: number } =>
  process.getuid?.() === 0 ? { uid: numberOf("-u"), gid: numberOf("-g") } : {};

const command = (folder: string, program: string, args: readonly string[]): void => {
  execFileSync(join(PROGRAMS, program), args, { cwd: folder, stdio: "ignore", ...account() });
};

const ownFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "doelspoor-postgres-"));
  const { uid, gid } = account();
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  return folder;
};

const startCluster = (folder: string): void => {
  const data = join(folder, "data");
  command(folder, "initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8"]);
  const options = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=on`;
  command(folder, "pg_ctl", ["-D", data, "-w", "-o", options, "-l", join(folder, "log"), "start"]);
};

const stopCluster = (folder: string): void => {
  const data = join(folder, "data");
  if (existsSync(join(data, "postmaster.pid"))) {
    command(folder, "pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
  }
  rmSync(folder, { recursive: true, force: true });
};

const overPool = async <Result>(
  folder: string,
  work: (postgres: Postgres) => Promise<Result>,
): Promise<Result> => {
  const pool = new pg.Pool({
    host: folder,
    user: "postgres",
    database: "postgres",
    max: CONNECTIONS,
  });
  try {
    await pool.query(SCHEMA);
    return await work(new Postgres(pool));
  } finally {
    await pool.end();
  }
};

/** Runs work with a cluster of its own over a Unix socket, with default settings; without one where it is not installed. */
export const withPostgres = async <Result>(
  work: (postgres: Postgres | undefined) => Promise<Result>,
): Promise<Result> => {
  if (!existsSync(join(PROGRAMS, "postgres"))) {
    console.log("PostgreSQL 15 is not installed: the comparisons with it are skipped");
    return work(undefined);
  }
  const folder = ownFolder();
  try {
    startCluster(folder);
    return await overPool(folder, work);
  } finally {
    stopCluster(folder);
  }
};
