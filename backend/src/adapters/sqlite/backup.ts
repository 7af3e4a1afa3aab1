import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { backup, type Database } from "./driver.ts";

const ALL_PAGES = -1;

const flush = async (path: string): Promise<void> => {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * Copies the log as it stands at one moment. One step over all pages: a copy in several steps begins
 * anew whenever another connection appends. The target appears only when it is complete and on disk.
 */
export const copyLog = async (database: Database, target: string): Promise<void> => {
  const part = `${target}.part`;
  await rm(part, { force: true });
  try {
    await backup(database, part, { rate: ALL_PAGES });
    await flush(part);
    await rename(part, target);
    await flush(dirname(target));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};
