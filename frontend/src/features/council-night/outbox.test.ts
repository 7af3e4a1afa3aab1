import "fake-indexeddb/auto";
import { describe, expect, test, vi } from "vitest";
import type { Terms } from "../../api/client.ts";
import { ApiFailure } from "../../api/problem.ts";
import { forgetTyped } from "../../api/typed.ts";
import { OutboxStore, type Entry } from "./outbox-store.ts";
import { startTally } from "./tally.ts";
import { Outbox, type Lock, type Send } from "./outbox.ts";

interface Sent extends Terms {
  readonly path: string;
  readonly command: object;
}

/** A server that keeps to the contract: under one key it records once, and answers the same again. */
class Server {
  readonly recorded: Sent[] = [];
  readonly answered = new Map<string, { id: string; position: number; revision: number }>();
  tries = 0;
  /** What becomes of a try: nothing where it is answered, `lost` where it is recorded all the same. */
  fate: (nth: number) => ApiFailure | "lost" | undefined = () => undefined;

  send: Send = async (path, command, terms) => {
    await Promise.resolve();
    this.tries += 1;
    const fate = this.fate(this.tries);
    if (fate instanceof ApiFailure) throw fate;
    const known = this.answered.get(terms.key ?? "");
    const position = this.recorded.length + 1;
    const receipt = known ?? { id: `id-${position}`, position, revision: position };
    if (!known) this.recorded.push({ path, command, ...terms });
    this.answered.set(terms.key ?? "", receipt);
    if (fate === "lost") throw new ApiFailure();
    return receipt;
  };
}

const failed = (status: number) =>
  new ApiFailure({ status, title: "", detail: "", code: String(status), errors: [] });

const entry = (name: string, more: Partial<Entry> = {}): Entry => ({
  municipality: "gm0479",
  meeting: "m",
  row: name,
  title: name,
  act: "adopted",
  by: ME,
  steps: [{ path: `motions/${name}/vote-on-motion`, command: { method: "x" }, key: name, revision: 0 }],
  ...more,
}); // prettier-ignore

const ME = "griffier";

vi.stubGlobal("sessionStorage", { clear: () => undefined });

const tally = startTally([{ faction: "SP", seats: 2, away: 0, members: [] }]);

const alone: Lock = (work) => work();
let stores = 0;

async function outboxOf(...entries: readonly Entry[]) {
  const name = `outbox-${(stores += 1)}`;
  const store = new OutboxStore(name);
  for (const each of entries) await store.add(each);
  const server = new Server();
  const rows: string[] = [];
  const flush = (outbox = new Outbox(store, server.send, alone)) =>
    outbox.flush(ME, ({ row }) => rows.push(row));
  return { name, store, server, rows, flush };
}

describe("what a clerk confirmed", () => {
  test("is sent in order, and is gone from the queue once it is recorded", async () => {
    const { store, server, rows, flush } = await outboxOf(entry("a"), entry("b"));
    expect(await flush()).toBe("done");
    expect(server.recorded.map(({ path }) => path)).toEqual([
      "gm0479/motions/a/vote-on-motion",
      "gm0479/motions/b/vote-on-motion",
    ]);
    expect(server.recorded[0]).toMatchObject({ key: "a", revision: 0 });
    expect(rows).toEqual(["a", "b"]);
    expect(await store.all()).toEqual([]);
  });

  test("waits while there is no connection, also over a reload", async () => {
    const { name, store, server, flush } = await outboxOf(entry("a"), entry("b"));
    server.fate = () => new ApiFailure();
    expect(await flush()).toBe("unreachable");
    expect(server.tries).toBe(1);
    server.fate = () => failed(503);
    expect(await flush()).toBe("unreachable");
    const after = new OutboxStore(name);
    expect((await after.all()).map(({ row }) => row)).toEqual(["a", "b"]);
    server.fate = () => undefined;
    expect(await flush(new Outbox(after, server.send, alone))).toBe("done");
    expect(server.recorded).toHaveLength(2);
    expect(await store.all()).toEqual([]);
  });

  test("is recorded once where the answer to the first try was lost", async () => {
    const { server, rows, flush } = await outboxOf(entry("a"));
    server.fate = (nth) => (nth === 1 ? "lost" : undefined);
    expect(await flush()).toBe("unreachable");
    expect(await flush()).toBe("done");
    expect(server.tries).toBe(2);
    expect(server.recorded).toHaveLength(1);
    expect(rows).toEqual(["a"]);
  });

  test("stays as it is until the clerk has signed in again", async () => {
    const { store, server, flush } = await outboxOf(entry("a"), entry("b"));
    server.fate = (nth) => (nth === 1 ? failed(401) : undefined);
    expect(await flush()).toBe("signed-out");
    expect((await store.all()).map(({ problem }) => problem)).toEqual([undefined, undefined]);
    expect(await flush()).toBe("done");
    expect(server.recorded).toHaveLength(2);
  });

  test("is recorded in the name of nobody else: it waits for who confirmed it", async () => {
    const { store, server, flush } = await outboxOf(entry("a"), entry("b", { by: "secretaris" }));
    expect(await new Outbox(store, server.send, alone).flush(undefined, () => undefined)).toBe(
      "signed-out",
    );
    expect(server.tries).toBe(0);
    expect(await flush()).toBe("another");
    expect(server.recorded.map(({ key }) => key)).toEqual(["a"]);
    expect((await store.all()).map(({ row }) => row)).toEqual(["b"]);
    await new Outbox(store, server.send, alone).flush("secretaris", () => undefined);
    expect(server.recorded.map(({ key }) => key)).toEqual(["a", "b"]);
  });

  test("is kept with the reason where it is refused, and holds up nothing else", async () => {
    const { store, server, flush } = await outboxOf(
      entry("a", { draft: { tally, kind: "motion" } }),
      entry("b"),
    );
    server.fate = (nth) => (nth === 1 ? failed(422) : undefined);
    expect(await flush()).toBe("done");
    expect(await store.all()).toMatchObject([
      { row: "a", draft: { kind: "motion" }, problem: { status: 422 } },
    ]);
    expect(server.recorded.map(({ key }) => key)).toEqual(["b"]);
    await flush();
    expect(server.tries).toBe(2);
  });

  test("goes on with the step that was not recorded, with the id of the first", async () => {
    const { server, flush } = await outboxOf(
      entry("a", {
        steps: [
          { path: "motions", command: { title: "Bankjes" }, key: "1" },
          { path: "motions/{id}/vote-on-motion", command: {}, key: "2", revision: "after" },
          { path: "meetings/m/add-agenda-item", command: { decision: "{id}" }, key: "3" },
        ],
      }),
    );
    server.fate = (nth) => (nth === 2 ? new ApiFailure() : undefined);
    expect(await flush()).toBe("unreachable");
    expect(await flush()).toBe("done");
    expect(server.tries).toBe(4);
    expect(server.recorded).toMatchObject([
      { path: "gm0479/motions" },
      { path: "gm0479/motions/id-1/vote-on-motion", revision: 1 },
      { path: "gm0479/meetings/m/add-agenda-item", command: { decision: "id-1" } },
    ]);
  });

  test("is sent by one tab at a time", async () => {
    const { name, server } = await outboxOf(entry("a"), entry("b"));
    let last: Promise<unknown> = Promise.resolve();
    const inTurn: Lock = (work) => {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    };
    const tabs = [1, 2].map(() => new Outbox(new OutboxStore(name), server.send, inTurn));
    await Promise.all(tabs.map((tab) => tab.flush(ME, () => undefined)));
    expect(server.tries).toBe(2);
  });
});

describe("what is typed", () => {
  test("is kept per row of a meeting until it is forgotten, also over a reload", async () => {
    const name = `outbox-${(stores += 1)}`;
    const store = new OutboxStore(name);
    await store.keepDraft("m1", "first", { tally, revision: 2 });
    await store.keepDraft("m2", "first", { tally });
    const after = new OutboxStore(name);
    expect([...(await after.drafts("m1"))]).toEqual([["first", { tally, revision: 2 }]]);
    await after.keepDraft("m1", "first", undefined);
    expect((await store.drafts("m1")).size).toBe(0);
    expect((await store.drafts("m2")).size).toBe(1);
  });

  test("is gone once someone signed out, and what was confirmed waits on", async () => {
    const name = `outbox-${(stores += 1)}`;
    const store = new OutboxStore(name);
    await store.keepDraft("m1", "first", { tally });
    await store.add(entry("a", { draft: { tally } }));
    await forgetTyped(name);
    const after = new OutboxStore(name);
    expect((await after.drafts("m1")).size).toBe(0);
    expect((await after.all()).map(({ row }) => row)).toEqual(["a"]);
    // The tab in which it was typed goes on as well.
    await store.keepDraft("m1", "second", { tally });
    expect((await after.drafts("m1")).size).toBe(1);
  });

  test("takes no place in a browser that never had a council night", async () => {
    const name = `outbox-${(stores += 1)}`;
    await forgetTyped(name);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });
});
