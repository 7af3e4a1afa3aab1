import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import express from "express";
import {
  Dossier,
  GoalSet,
  Secrecies,
  Sight,
  streamName,
  type Confidentiality,
} from "@doelspoor/events";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { onePerson } from "../adapters/memory/one-person.ts";
import { systemClock } from "../adapters/system/system-clock.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import { envelopesOf } from "../application/envelopes.ts";
import { Reader } from "../application/reader.ts";
import type { EventLog } from "../ports/event-log.ts";
import { ANYONE } from "../ports/identity.ts";
import { createApp } from "./app.ts";
import { serverOf } from "./server.ts";
import { EventStreams, type Pace } from "./sse.ts";

interface Heard {
  readonly id: number;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

const parse = (text: string): readonly Heard[] =>
  text
    .split("\n\n")
    .slice(0, -1)
    .map((frame) => /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(frame))
    .filter((match) => match !== null)
    .map(([, id, type = "", data = ""]) => ({ id: Number(id), type, data: JSON.parse(data) }));

let log: EventLog;
let reader: Reader;
let stop: () => Promise<void>;
let port: number;
let sockets: Socket[];

const append = async (title: string, confidentiality: Confidentiality = "public", m = "gm0479") => {
  const stream = streamName("goal", m, uuidIds.next());
  const place = { stream, after: -1, recordedAt: systemClock.now(), id: uuidIds.next };
  const recording = {
    municipality: m,
    actor: { id: "g", role: "griffie" },
    confidentiality,
  } as const;
  const events = [GoalSet.of({ title }, { occurredOn: "2026-01-08" })];
  return (await log.append(stream, envelopesOf(events, recording, place), -1)).position;
};

beforeEach(async () => {
  log = openMemoryLog();
  await append("Eerste");
  reader = await Reader.start(log);
  sockets = [];
  const identity = onePerson("griffie", ["griffie"]);
  const tools = { log, clock: systemClock, ids: uuidIds, kindOf: reader.kindOf.bind(reader) };
  const server = serverOf(createApp({ reader, tools, identity }, { frontend: "no", errors: "no" }));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address: AddressInfo | string | null = server.address();
  port = typeof address === "object" ? (address?.port ?? 0) : 0;
  stop = async () => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
    await reader.stop();
    await log.close();
  };
});

afterEach(() => stop());

/** A client that gathers what it hears. */
const follow = async (query = "", headers = "", m = "gm0479") => {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket);
  let text = "";
  socket.on("data", (chunk) => (text += chunk.toString()));
  socket.write(`GET /api/v1/${m}/events/stream${query} HTTP/1.1\r\nHost: x\r\n${headers}\r\n`);
  while (!text.includes("retry: 3000") && !/^HTTP\/1.1 4/.test(text))
    await new Promise((resolve) => setTimeout(resolve, 2));
  return {
    socket,
    text: () => text,
    heard: () => parse(text.slice(text.indexOf("\r\n\r\n") + 4)),
    has: (position: number) =>
      expect.poll(() => parse(text).at(-1)?.id, { timeout: 5000 }).toBe(position),
  };
};

describe("the stream of events", () => {
  it("tells of each event as it is recorded, in a Dutch sentence", async () => {
    const client = await follow();
    await client.has(await append("Schone lucht"));
    expect(client.text()).toMatch(/content-type: text\/event-stream/i);
    expect(client.text()).toMatch(/content-security-policy/i);
    expect(client.heard()).toEqual([
      {
        id: 1,
        type: "GoalSet",
        data: {
          sentence: expect.stringContaining("Schone lucht"),
          type: "GoalSet",
          stream: expect.stringMatching(/^goal-gm0479\./),
          subject: expect.stringMatching(/^[\da-f-]{36}$/),
          occurredOn: "2026-01-08",
          recordedAt: expect.stringMatching(/Z$/),
        },
      },
    ]);
  });

  it("tells of it when it can be asked about", async () => {
    const client = await follow();
    const position = await append("Gevouwen");
    await client.has(position);
    expect(reader.head).toBe(position);
  });

  it("resumes after the last event that was heard", async () => {
    for (const title of ["a", "b", "c"]) await append(title);
    const client = await follow("", "Last-Event-ID: 1\r\n");
    await client.has(3);
    await client.has(await append("d"));
    expect(client.heard().map(({ id }) => id)).toEqual([2, 3, 4]);
  });

  it("begins after a position where one is asked for", async () => {
    const client = await follow("?after=-1");
    await client.has(await append("b"));
    expect(client.heard().map(({ id }) => id)).toEqual([0, 1]);
  });

  it("leaves no gap and sends nothing twice while many are appending", async () => {
    const appending = (async () => {
      for (let round = 0; round < 60; round += 1)
        await Promise.all(
          Array.from({ length: 20 }, (_none, place) => append(`${round} ${place}`)),
        );
    })();
    const clients = [];
    for (let place = 0; place < 8; place += 1) {
      clients.push(await follow("", `Last-Event-ID: ${place}\r\n`));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await appending;
    const head = await log.head();
    for (const [place, client] of clients.entries()) {
      await client.has(head);
      const expected = Array.from({ length: head - place }, (_none, index) => place + 1 + index);
      expect(client.heard().map(({ id }) => id)).toEqual(expected);
    }
  });

  it("keeps what whoever follows may not see, and other municipalities, to itself", async () => {
    await append("Elders", "public", "gm0363");
    const [live, late] = [await follow(), await follow("?after=-1")];
    const internal = await append("Intern", "internal");
    await append("Geheim", "secret");
    await append("Elders", "public", "gm0363");
    const last = await append("Openbaar");
    for (const client of [live, late]) {
      await client.has(last);
      expect(client.text()).not.toMatch(/Geheim|Elders/);
    }
    expect(late.heard().map(({ id }) => id)).toEqual([0, internal, last]);
  });

  it("refuses a position that is none, and a municipality that is not there", async () => {
    expect((await follow("", "Last-Event-ID: x\r\n")).text()).toMatch(/^HTTP\/1.1 400/);
    expect((await follow("?after=x")).text()).toMatch(/^HTTP\/1.1 400/);
    expect((await follow("", "", "gm0001")).text()).toMatch(/^HTTP\/1.1 404/);
  });

  it("drops a client that does not read, which then resumes where it was", async () => {
    const [slow, quick] = [await follow(), await follow()];
    slow.socket.pause();
    const title = "x".repeat(20_000);
    let position = 0;
    for (let round = 0; round < 1000; round += 1) {
      position = await append(title);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await quick.has(position);
    const ended = once(slow.socket, "close");
    slow.socket.resume();
    await ended;
    const last = slow.heard().at(-1)?.id ?? 0;
    expect(last).toBeLessThan(position);
    const resumed = await follow("", `Last-Event-ID: ${last}\r\n`);
    await resumed.has(position);
    expect(resumed.heard()[0]?.id).toBe(last + 1);
  }, 60_000);
});

/** Streams of events behind a server of their own. */
const served = async (followed: Pick<EventLog, "head" | "readAll" | "follow">, pace?: Pace) => {
  const streams = new EventStreams(
    {
      log: followed,
      reached: () => Promise.resolve(),
      seenBy: (clearance, municipality) => ({
        sight: new Sight(clearance, new Secrecies()),
        dossier: new Dossier(municipality),
      }),
      account: () => Promise.resolve(),
    },
    pace,
  );
  const app = express().get(
    "/",
    ({ query }, response) =>
      void streams.follow(
        response,
        { municipality: "gm0479", clearance: "public", asker: ANYONE },
        query["after"] === undefined ? undefined : Number(query["after"]),
      ),
  );
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address: AddressInfo | string | null = server.address();
  const at = typeof address === "object" ? (address?.port ?? 0) : 0;
  const client = (query = ""): Socket => {
    const socket = connect(at, "127.0.0.1");
    sockets.push(socket);
    socket.write(`GET /${query} HTTP/1.1\r\nHost: x\r\n\r\n`);
    return socket;
  };
  return { streams, client, close: () => server.close() };
};

describe("a client that hears nothing", () => {
  it("gets a sign of life again and again, until the last is gone", async () => {
    const { streams, client, close } = await served(log, { heartbeat: 15, patience: 5000 });
    const follower = client();
    let text = "";
    follower.on("data", (chunk) => (text += chunk.toString()));
    await expect.poll(() => text.split(":\n\n").length).toBeGreaterThan(3);
    expect(parse(text.slice(text.indexOf("\r\n\r\n") + 4))).toEqual([]);
    follower.destroy();
    await expect.poll(() => streams.followers).toBe(0);
    close();
  });
});

describe("a client that catches up", () => {
  const fill = async () => {
    for (let round = 0; round < 40; round += 1)
      await Promise.all(Array.from({ length: 20 }, () => append("x".repeat(20_000))));
  };

  it("and reads nothing is dropped once its time is over; one that reads is not", async () => {
    await fill();
    const { streams, client, close } = await served(log, { heartbeat: 60_000, patience: 2500 });
    const [stalled, reading] = [client("?after=-1").pause(), client("?after=-1")];
    let last = "";
    reading.on("data", (chunk) => (last = last.slice(-60_000) + chunk.toString()));
    await expect.poll(() => streams.followers).toBe(2);
    await expect.poll(() => streams.followers, { timeout: 10_000 }).toBe(1);
    const position = await append("Erna");
    await expect.poll(() => last.includes(`id: ${position}\n`), { timeout: 5000 }).toBe(true);
    const ended = once(stalled, "close");
    stalled.resume();
    await ended;
    expect(reading.destroyed).toBe(false);
    close();
  }, 30_000);
});

describe("who follows", () => {
  it("is forgotten when gone, and the log is followed no more after the last", async () => {
    let following = 0;
    const counted: Pick<EventLog, "head" | "readAll" | "follow"> = {
      head: () => log.head(),
      readAll: (after) => log.readAll(after),
      follow: (after, handle) => {
        following += 1;
        const running = log.follow(after, handle);
        return { stop: () => running.stop().then(() => void (following -= 1)) };
      },
    };
    const { streams, client, close } = await served(counted);
    const clients = [client(), client(), client()];
    await expect.poll(() => streams.followers).toBe(3);
    await expect.poll(() => following).toBe(1);
    clients[0]?.destroy();
    await expect.poll(() => streams.followers).toBe(2);
    expect(following).toBe(1);
    for (const client of clients) client.destroy();
    await expect.poll(() => [streams.followers, following]).toEqual([0, 0]);
    close();
  });
});
