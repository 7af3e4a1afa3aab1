import { type Figure, median } from "./figure.ts";
import { Child, loaded } from "./http/child.ts";
import type { Served } from "./http/load.ts";

const ROUNDS = 24;
/** The engine has compiled what is asked by then. */
const WARM_UP = 6;
const MUNICIPALITY = "gm0000";

interface Asked {
  readonly request: string;
  readonly status: number;
  readonly connections: number;
  readonly milliseconds: number;
}

const get = (path: string): string =>
  `GET /api/v1/${MUNICIPALITY}/${path} HTTP/1.1\r\nHost: bench\r\n\r\n`;

const post = (path: string, body: object): string => {
  const text = JSON.stringify(body);
  const head = `Host: bench\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}`;
  return `POST /api/v1/${MUNICIPALITY}/${path} HTTP/1.1\r\n${head}\r\n\r\n${text}`;
};

const portOf = (said: unknown): number =>
  typeof said === "object" && said !== null && "port" in said ? Number(said.port) : NaN;

const inTurns = async (
  loader: Child,
  ports: ReadonlyMap<string, number>,
  asked: Asked,
): Promise<ReadonlyMap<string, readonly Served[]>> => {
  const seen = new Map<string, Served[]>([...ports.keys()].map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1)
    for (const [kind, port] of ports) {
      const served = await loaded(loader, { ...asked, port });
      if (round >= WARM_UP) seen.get(kind)?.push(served);
    }
  return seen;
};

/** Loads servers in turns, so that a noisy moment meets all; of each what it did in every round. */
const compare = async (kinds: readonly string[], asked: Asked) => {
  const loader = new Child("load");
  const servers = kinds.map((kind) => ({ kind, child: new Child("servers", kind) }));
  try {
    const started = servers.map(
      async ({ kind, child }) => [kind, portOf(await child.heard())] as const,
    );
    return await inTurns(loader, new Map(await Promise.all(started)), asked);
  } finally {
    await Promise.all([loader.end(), ...servers.map(({ child }) => child.end())]);
  }
};

type Seen = ReadonlyMap<string, readonly Served[]>;

interface Ratio {
  readonly name: string;
  readonly of: string;
  readonly to: string;
  readonly measure: keyof Served;
  readonly bound: Figure["bound"];
}

const valuesOf = (seen: Seen, kind: string, measure: keyof Served): readonly number[] =>
  (seen.get(kind) ?? []).map((served) => served[measure]);

/** The middle of the rounds' ratios; the detail has the rounds without the lowest and the highest. */
const ratioOf = (seen: Seen, { name, of, to, measure, bound }: Ratio): Figure => {
  const [mine, theirs] = [valuesOf(seen, of, measure), valuesOf(seen, to, measure)];
  const ratios = mine
    .map((value, round) => value / (theirs[round] ?? NaN))
    .sort((left, right) => left - right);
  const [low = NaN, high = NaN] = ratios
    .slice(1, -1)
    .filter((_ratio, at, all) => at === 0 || at === all.length - 1);
  const shown = `${median(mine).toFixed(0)} to ${median(theirs).toFixed(0)}`;
  const detail = `${shown} ${measure === "p99" ? "ms" : "/s"}, rounds ${low.toFixed(2)} to ${high.toFixed(2)}`;
  return { name, value: median(ratios), unit: "x", bound, detail };
};

const expressFigures = async (name: string, asked: Asked): Promise<readonly Figure[]> => {
  const seen = await compare(["bare", "ours", "byDefault"], asked);
  const ratio = (to: string, words: string, atLeast: number): Figure =>
    ratioOf(seen, {
      name: `${name} / ${words}`,
      ...{ of: "ours", to, measure: "perSecond", bound: { atLeast } },
    });
  return [ratio("bare", "bare node:http", 0.65), ratio("byDefault", "Express by default", 3)];
};

const durableFigures = async (): Promise<readonly Figure[]> => {
  const goal = { title: "Schone lucht in elke buurt", occurredOn: "2026-01-08" };
  const request = post("goals", goal);
  const asked = { request, status: 201, connections: 100, milliseconds: 400 };
  const seen = await compare(["unstored", "sqlite"], asked);
  const pair = { of: "sqlite", to: "unstored" };
  return [
    ratioOf(seen, {
      name: "durable decisions over HTTP / without the store",
      ...{ ...pair, measure: "perSecond", bound: { atLeast: 0.65 } },
    }),
    ratioOf(seen, {
      name: "durable decisions over HTTP / without the store, p99",
      ...{ ...pair, measure: "p99", bound: { atMost: 2 } },
    }),
  ];
};

/** What Express and the store cost a request. */
export const run = async (): Promise<Figure[]> => {
  const quick = { connections: 50, milliseconds: 200 };
  const things = {
    title: "Motie over wonen",
    occurredOn: "2026-01-08",
    amount: 3,
    factions: ["a"],
  };
  return [
    ...(await expressFigures("GET of 5 KB", { ...quick, request: get("prepared"), status: 200 })),
    ...(await expressFigures("validated POST", {
      ...quick,
      ...{ request: post("things", things), status: 201 },
    })),
    ...(await durableFigures()),
  ];
};
