import { type Figure } from "./figure.ts";
import { run as runAppends } from "./log/appends.ts";
import { run as runBackups } from "./log/backups.ts";
import { run as runReads } from "./log/reads.ts";

/** The embedded store against the limits of the disk, of JSON and of PostgreSQL. */
export const run = async (): Promise<Figure[]> => [
  ...(await runAppends()),
  ...(await runReads()),
  ...(await runBackups()),
];
