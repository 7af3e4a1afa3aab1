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
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  stream text NOT NULL,
  revision integer NOT NULL,
  envelope text NOT NULL,
  leaf_hash bytea NOT NULL,
  UNIQUE (stream, revision)
)`;

const APPEND = `
INSERT INTO event (id, stream, revision, envelope, leaf_hash)
SELECT $1::uuid, $2::text, $3::integer, $4::text, $5::bytea
WHERE (SELECT coalesce(max(revision), -1) FROM event WHERE stream = $2) = $3 - 1`;

const BULK = `
INSERT INTO event (id, stream, revision, envelope, leaf_hash)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::integer[], $4::text[], $5::bytea[])`;

/** The same log on PostgreSQL, in the shape that suits it best. */
export class Postgres {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async append({ stream, events }: Append): Promise<void> {
    for (const event of events) {
      const { bytes, leafHash } = sealEnvelope(event);
      const values = [event.id, stream, event.revision, bytes.toString("utf8"), leafHash];
      const { rowCount } = await this.#pool.query({ name: "append", text: APPEND, values });
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
    await this.#pool.query({ name: "bulk", text: BULK, values });
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
