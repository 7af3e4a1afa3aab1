import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventLogContract } from "../contracts/event-log-contract.ts";
import { DatabaseSync } from "./driver.ts";
import { openSqliteLog } from "./sqlite-event-log.ts";

const assertSound = (file: string): void => {
  const database = new DatabaseSync(file, { readOnly: true });
  const report: unknown = database.prepare("PRAGMA integrity_check").get();
  database.close();
  if (JSON.stringify(report) !== '{"integrity_check":"ok"}')
    throw new Error(JSON.stringify(report));
};

eventLogContract(
  "the log in SQLite",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "doelspoor-log-"));
    const file = join(folder, "log.db");
    return {
      log: await openSqliteLog(file),
      openAnother: () => openSqliteLog(file),
      openCopy: async (target) => {
        assertSound(target);
        return openSqliteLog(target);
      },
      folder,
      dispose: () => rm(folder, { recursive: true }),
    };
  },
  { severalHandles: true, backup: true },
);
