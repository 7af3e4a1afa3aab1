import { parentPort, workerData } from "node:worker_threads";
import { DatabaseSync, resultCode } from "./driver.ts";
import type { Outage, WriterReply, WriterTask } from "./group.ts";
import { Ledger } from "./ledger.ts";
import { connect } from "./schema.ts";

// Long enough for another process to finish a large group, such as an import beside the server.
const PATIENCE = 30_000;

const database = connect(String(workerData), { patience: PATIENCE, checkpointAt: 4000 });
const ledger = new Ledger(database);

const foldIn = (copy: string): void => {
  const copied = new DatabaseSync(copy);
  copied.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  copied.close();
};

const outage = (error: unknown): Outage => ({
  code: resultCode(error),
  message: error instanceof Error ? error.message : String(error),
});

const perform = (task: WriterTask): WriterReply => {
  if (task === "checkpoint") ledger.checkpoint();
  else if (task === "empty") ledger.empty();
  else if (task === "close") database.close();
  else if ("copy" in task) foldIn(task.copy);
  else return ledger.commit(task);
  return "done";
};

parentPort?.on("message", (task: WriterTask) => {
  let reply: WriterReply;
  try {
    reply = perform(task);
  } catch (error) {
    reply = outage(error);
  }
  parentPort?.postMessage(reply);
  if (task === "close") parentPort?.close();
});
