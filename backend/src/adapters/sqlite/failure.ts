import { LogUnavailable, StorageFull } from "../../ports/event-log.ts";
import { resultCode } from "./driver.ts";
import type { Outage } from "./group.ts";

const FULL = 13;
// The write-ahead index could not grow: what a full disk looks like before the first frame is written.
const IOERR_SHMSIZE = 4874;

/** What the port says of a failure of SQLite. */
export const failureOf = (outage: Outage, cause?: unknown): StorageFull | LogUnavailable => {
  const options = { cause: cause ?? new Error(outage.message) };
  if (outage.code === IOERR_SHMSIZE || ((outage.code ?? 0) & 0xff) === FULL) {
    return new StorageFull(options);
  }
  return new LogUnavailable(`the log cannot be used: ${outage.message}`, options);
};

export const asFailure = (error: unknown): Error => {
  const code = resultCode(error);
  if (code === undefined && error instanceof LogUnavailable) return error;
  if (error instanceof Error && "code" in error && error.code === "ENOSPC")
    return new StorageFull({ cause: error });
  return failureOf(
    { code, message: error instanceof Error ? error.message : String(error) },
    error,
  );
};

/** Runs what may meet SQLite's errors and gives them as the port's. */
export const guarded = <Result>(work: () => Result): Result => {
  try {
    return work();
  } catch (error) {
    throw asFailure(error);
  }
};
