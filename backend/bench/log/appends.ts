import { join } from "node:path";
import { openSqliteLog } from "../../src/adapters/sqlite/sqlite-event-log.ts";
import { sealEnvelope } from "../../src/application/seal-envelope.ts";
import type { EventLog } from "../../src/ports/event-log.ts";
import { type Figure, interleaved, timed } from "../figure.ts";
import { Appends, type Append, atOnce, inFolder } from "./sample.ts";
import { type Postgres, withPostgres } from "./postgres.ts";
import { RawFile } from "./raw-file.ts";

const ROUNDS = 15;
const WARM_UP = 10;
const ONE_BY_ONE = 200;
const AT_ONCE = 100;
const STREAM_EVENTS = 10;
const TURNS = 20;
const BULK_STREAMS = 100;
const BULK_EVENTS = 10;

const bytesOf = (appends: readonly Append[]): Buffer[] =>
  appends.flatMap(({ events }) => events.map((event) => sealEnvelope(event).bytes));

const rawWorks = (raw: RawFile, appends: Appends) => {
  const single = bytesOf(appends.take(ONE_BY_ONE));
  const batch = Buffer.concat(bytesOf(appends.take(AT_ONCE)));
  return {
    rawOne: () =>
      timed(() => {
        for (const bytes of single) raw.write(bytes);
      }),
    rawBatch: () =>
      timed(() => {
        for (let turn = 0; turn < TURNS; turn += 1) raw.write(batch);
      }),
  };
};

/** The three ways of appending, over whatever takes an append. */
const storeWorks = (
  append: (append: Append) => Promise<unknown>,
  bulk: (all: readonly Append[]) => Promise<unknown>,
) => {
  const appends = new Appends(AT_ONCE, STREAM_EVENTS);
  return {
    one: () => {
      const work = appends.take(ONE_BY_ONE);
      return timed(() => atOnce(1, work, append));
    },
    hundred: () => {
      const work = appends.take(AT_ONCE * TURNS);
      return timed(() => atOnce(AT_ONCE, work, append));
    },
    bulk: () => {
      const work = appends.take(BULK_STREAMS, BULK_EVENTS);
      return timed(() => bulk(work));
    },
  };
};

const ourWorks = (log: EventLog) => {
  const append = ({ stream, events, expected }: Append) => log.append(stream, events, expected);
  return storeWorks(append, (all) => Promise.all(all.map(append)));
};

const postgresWorks = (postgres: Postgres) =>
  storeWorks(
    (append) => postgres.append(append),
    (all) => postgres.bulk(all),
  );

const perSecond = (count: number, milliseconds: number): string =>
  `${Math.round((count * 1000) / milliseconds).toString()}/s`;

const withLog = async <Result>(
  folder: string,
  work: (log: EventLog) => Promise<Result>,
): Promise<Result> => {
  const log = await openSqliteLog(join(folder, "log.db"));
  try {
    return await work(log);
  } finally {
    await log.close();
  }
};

interface Comparison {
  readonly name: string;
  readonly ours: number;
  readonly theirs: number;
  readonly atLeast: number;
  readonly events: number;
}

const figureOf = ({ name, ours, theirs, atLeast, events }: Comparison): Figure => ({
  name,
  value: theirs / ours,
  unit: "x",
  bound: { atLeast },
  detail: `ours ${perSecond(events, ours)}, theirs ${perSecond(events, theirs)}`,
});

const diskFigures = (time: (name: string) => number): readonly Figure[] => [
  figureOf({
    name: "durable appends one at a time / raw write + fdatasync",
    ours: time("one"),
    theirs: time("rawOne"),
    atLeast: 0.7,
    events: ONE_BY_ONE,
  }),
  figureOf({
    name: "durable appends 100 at once / raw batch of 100 + fdatasync",
    ours: time("hundred"),
    theirs: time("rawBatch"),
    atLeast: 0.2,
    events: AT_ONCE * TURNS,
  }),
];

const postgresFigures = (time: (name: string) => number): readonly Figure[] =>
  [
    { name: "appends one at a time / PostgreSQL", work: "one", atLeast: 2, events: ONE_BY_ONE },
    {
      name: "appends 100 at once / PostgreSQL",
      work: "hundred",
      atLeast: 4,
      events: AT_ONCE * TURNS,
    },
    {
      name: "bulk of 1000 / PostgreSQL unnest",
      work: "bulk",
      atLeast: 2.5,
      events: BULK_STREAMS * BULK_EVENTS,
    },
  ].map(({ work, ...rest }) => {
    const figure = figureOf({ ...rest, ours: time(work), theirs: time(`${work}Postgres`) });
    const unordered = perSecond(rest.events, time(`${work}Unordered`));
    const without =
      work === "bulk" ? "" : `; ${unordered} there without gapless positions in order`;
    return { ...figure, detail: figure.detail + without };
  });

/** Past its first checkpoint the write-ahead log no longer grows: the state of a log in use. */
const warmUp = async (hundred: () => Promise<number>): Promise<void> => {
  for (let turn = 0; turn < WARM_UP; turn += 1) await hundred();
};

const measureDisk = (folder: string): Promise<readonly Figure[]> =>
  withLog(folder, async (log) => {
    const raw = new RawFile(folder);
    const ours = ourWorks(log);
    const works = { ...rawWorks(raw, new Appends(AT_ONCE, STREAM_EVENTS)), ...ours };
    await warmUp(ours.hundred);
    const times = await interleaved(ROUNDS, works);
    raw.close();
    return diskFigures((name) => times.get(name) ?? NaN);
  });

const measurePostgres = (folder: string, postgres: Postgres): Promise<readonly Figure[]> =>
  withLog(folder, async (log) => {
    const [ours, theirs] = [ourWorks(log), postgresWorks(postgres)];
    const unordered = storeWorks(
      (append) => postgres.appendUnordered(append),
      (all) => postgres.bulk(all),
    );
    await warmUp(ours.hundred);
    await warmUp(theirs.hundred);
    const times = await interleaved(ROUNDS, {
      ...ours,
      onePostgres: theirs.one,
      hundredPostgres: theirs.hundred,
      bulkPostgres: theirs.bulk,
      oneUnordered: unordered.one,
      hundredUnordered: unordered.hundred,
    });
    return postgresFigures((name) => times.get(name) ?? NaN);
  });

export const run = async (): Promise<readonly Figure[]> => {
  const disk = await inFolder(measureDisk);
  const postgres = await withPostgres(async (cluster) =>
    cluster ? inFolder((folder) => measurePostgres(folder, cluster)) : [],
  );
  return [...disk, ...postgres];
};
