import { copyFile, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { openSqliteLog } from "../../src/adapters/sqlite/sqlite-event-log.ts";
import { type Figure, interleaved, timed } from "../figure.ts";
import { Appends, inFolder } from "./sample.ts";

const APPENDS = 10_000;
const EVENTS = 10;
const GROUP = 400;
const ROUNDS = 7;

/** The longest time that a timer of a millisecond was kept waiting while some work ran. */
const longestStall = async (work: () => Promise<void>): Promise<number> => {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
};

const copyAndFlush = async (from: string, to: string): Promise<void> => {
  await copyFile(from, to);
  const handle = await open(to, "r");
  await handle.sync();
  await handle.close();
};

const fill = async (file: string): Promise<void> => {
  const log = await openSqliteLog(file);
  const appends = new Appends(GROUP, EVENTS);
  for (let done = 0; done < APPENDS; done += GROUP) {
    const group = appends.take(GROUP, EVENTS);
    await Promise.all(
      group.map(({ stream, events, expected }) => log.append(stream, events, expected)),
    );
  }
  await log.close();
};

export const run = (): Promise<readonly Figure[]> =>
  inFolder(async (folder) => {
    const file = join(folder, "log.db");
    await fill(file);
    const log = await openSqliteLog(file);
    const copy = join(folder, "copy");
    const stalls: number[] = [];
    const times = await interleaved(ROUNDS, {
      backup: async () => {
        await rm(copy, { force: true });
        return timed(async () => {
          stalls.push(await longestStall(() => log.backup(copy)));
        });
      },
      copy: async () => {
        await rm(copy, { force: true });
        return timed(() => copyAndFlush(file, copy));
      },
    });
    await log.close();
    const [backup, plain] = [times.get("backup") ?? NaN, times.get("copy") ?? NaN];
    const size = (await stat(file)).size / 2 ** 20;
    return [
      {
        name: "online backup / copying the file + fsync",
        value: backup / plain,
        unit: "x",
        bound: { atMost: 2 },
        detail: `${backup.toFixed(0)} ms / ${plain.toFixed(0)} ms, ${size.toFixed(0)} MiB; longest loop stall ${Math.max(...stalls).toFixed(0)} ms`,
      },
    ];
  });
