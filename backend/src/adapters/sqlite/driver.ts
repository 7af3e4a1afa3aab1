import { createRequire } from "node:module";
import type * as Photostructure from "@photostructure/sqlite";

/** The part of `node:sqlite` that the log uses. */
type Sqlite = Pick<typeof Photostructure, "DatabaseSync">;

export type Database = InstanceType<Sqlite["DatabaseSync"]>;
export type Statement = ReturnType<Database["prepare"]>;

// Until Node 22.16 the built-in module lacks result rows as arrays; `backup` came with them.
const isComplete = (module: unknown): module is Sqlite =>
  typeof module === "object" && module !== null && "DatabaseSync" in module && "backup" in module;

const builtIn = (): unknown => {
  try {
    return createRequire(import.meta.url)("node:sqlite");
  } catch {
    return undefined;
  }
};

const pickDriver = async (): Promise<Sqlite> => {
  const candidate = builtIn();
  return isComplete(candidate) ? candidate : await import("@photostructure/sqlite");
};

export const { DatabaseSync } = await pickDriver();

/** Extended result code of an error that SQLite gave; undefined for any other error. */
export const resultCode = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode
    : undefined;
