import { type Figure, median } from "./figure.ts";
import { Child, loaded } from "./http/child.ts";

const ROUNDS = 12;
const WARM_UP = 2;

const partsOf = (said: unknown): { port: number; cookie: string } =>
  typeof said === "object" && said !== null && "port" in said && "cookie" in said
    ? { port: Number(said.port), cookie: String(said.cookie) }
    : { port: NaN, cookie: "" };

interface Asked {
  readonly name: string;
  readonly status: number;
  readonly connections: number;
  readonly milliseconds: number;
  readonly head: string;
  readonly body: string;
}

const requestOf = ({ head, body }: Asked, cookie: string): string =>
  `${head}\r\nHost: bench\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

type Place = ReturnType<typeof partsOf>;

const ask = async (loader: Child, asked: Asked, { port, cookie }: Place): Promise<number> => {
  const load = { ...asked, port, request: requestOf(asked, cookie) };
  return (await loaded(loader, load)).perSecond;
};

const figureOf = ({ name }: Asked, rounds: readonly (readonly [number, number])[]): Figure => {
  const [without, signedIn] = [0, 1].map((at) => median(rounds.map((round) => round[at] ?? NaN)));
  return {
    name: `${name} signed in / without sign-in`,
    value: median(rounds.map(([one, other]) => other / one)),
    unit: "x",
    bound: { atLeast: 0.9 },
    detail: `${signedIn?.toFixed(0) ?? ""} to ${without?.toFixed(0) ?? ""} /s`,
  };
};

/** What a session costs a request: servers with and without are loaded in turns. */
const compare = async (asked: Asked): Promise<Figure> => {
  const loader = new Child("load");
  const [without, signedIn] = [new Child("sign-in", "one-person"), new Child("sign-in", "session")];
  try {
    const [one, other] = (await Promise.all([without.heard(), signedIn.heard()])).map(partsOf);
    if (one === undefined || other === undefined) throw new Error("a server did not start");
    const rounds: [number, number][] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round += 1)
      rounds.push([await ask(loader, asked, one), await ask(loader, asked, other)]);
    return figureOf(asked, rounds.slice(WARM_UP));
  } finally {
    await Promise.all([loader.end(), without.end(), signedIn.end()]);
  }
};

/** What knowing who asks costs. */
export const run = async (): Promise<Figure[]> => [
  await compare({
    name: "a read over HTTP,",
    ...{ status: 200, connections: 50, milliseconds: 200 },
    head: "GET /api/v1/municipalities HTTP/1.1",
    body: "",
  }),
  await compare({
    name: "durable decisions over HTTP,",
    ...{ status: 201, connections: 100, milliseconds: 400 },
    head: "POST /api/v1/gm0000/goals HTTP/1.1",
    body: JSON.stringify({ title: "Schone lucht in elke buurt", occurredOn: "2026-01-08" }),
  }),
];
