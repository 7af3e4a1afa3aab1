import { type Figure, interleaved } from "./figure.ts";
import { Child } from "./http/child.ts";

const CLIENTS = 5000;
const ROUNDS = 9;

const said = (value: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(value ?? {}).map(([name, each]) => [name, Number(each)]));

/** Milliseconds from the event to the moment the last client had the whole of it. */
const lastByte = async (server: Child, clients: Child, way: string): Promise<number> => {
  const heard = clients.ask({ listen: way });
  const sent = said(await server.ask({ send: way }))["at"] ?? NaN;
  return (said(await heard)["at"] ?? NaN) - sent;
};

/** One event to 5,000 clients, in our way and by writing it out for each response of Express in turn. */
export const run = async (): Promise<Figure[]> => {
  const [server, clients] = [new Child("sse-server"), new Child("sse-clients")];
  try {
    await clients.ask({ ports: said(await server.heard()), clients: CLIENTS });
    const times = await interleaved(ROUNDS, {
      naive: () => lastByte(server, clients, "naive"),
      ours: () => lastByte(server, clients, "ours"),
    });
    const { naive = NaN, ours = NaN } = Object.fromEntries(times);
    return [
      {
        name: "an event to 5,000 clients, last byte / naive loop in Express",
        value: ours / naive,
        unit: "x",
        bound: { atMost: 0.6 },
        detail: `ours ${ours.toFixed(0)} ms, naive ${naive.toFixed(0)} ms`,
      },
    ];
  } finally {
    await Promise.all([server.end(), clients.end()]);
  }
};
