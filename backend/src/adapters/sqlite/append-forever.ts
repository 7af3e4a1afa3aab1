import { sampleEvents, newStream } from "../contracts/sample-events.ts";
import { openSqliteLog } from "./sqlite-event-log.ts";

// Run as a process of its own by the durability tests: appends until it is killed or refused, and
// writes a line for each append that was acknowledged.
const [file = "", workers = "1", size = "1"] = process.argv.slice(2);
const log = await openSqliteLog(file);

const work = async (): Promise<void> => {
  for (;;) {
    const stream = newStream();
    const events = sampleEvents(stream, Number(size));
    const { position } = await log.append(stream, events, -1);
    process.stdout.write(`${stream} ${String(position)}\n`);
  }
};

try {
  await Promise.all(Array.from({ length: Number(workers) }, work));
} catch (error) {
  process.stdout.write(`refused ${error instanceof Error ? error.name : String(error)}\n`);
}
await log.close();
