// Prints how long a reader takes to know the log in a folder, in milliseconds; keeps the fold where there is none.
import { join } from "node:path";
import { snapshotFile } from "../../src/adapters/files/snapshot-file.ts";
import { openSqliteLog } from "../../src/adapters/sqlite/sqlite-event-log.ts";
import { Reader } from "../../src/application/reader.ts";

const [folder = "", kept] = process.argv.slice(2);
const log = await openSqliteLog(join(folder, "doelspoor.sqlite"));
const snapshots = snapshotFile(join(folder, "bench.snapshot"), "bench");
const began = performance.now();
const reader = await Reader.start(log, kept === "true" ? snapshots : undefined);
console.log(performance.now() - began);
await reader.stop();
const snapshot = reader.snapshot();
if (kept !== "true" && snapshot !== undefined) await snapshots.save(snapshot);
await log.close();
