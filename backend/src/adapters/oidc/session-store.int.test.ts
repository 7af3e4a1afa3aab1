import { statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { IDLE, LASTS, SessionStore } from "./session-store.ts";
import { dataFolder } from "./testing/doelspoor.ts";

const anna = { issuer: "one", subject: "anna", name: "Anna", claimed: ["griffie"] };

let now = 1_000_000_000_000;
let data: Awaited<ReturnType<typeof dataFolder>>;
let file = "";
let store: SessionStore;
const opened: SessionStore[] = [];

const open = (): SessionStore => {
  const made = new SessionStore(file, () => now);
  opened.push(made);
  return made;
};

beforeEach(async () => {
  data = await dataFolder();
  file = join(data.folder, "sessions.sqlite");
  store = open();
});

afterEach(async () => {
  for (const each of opened.splice(0)) each.close();
  await data.remove();
});

const begin = (person = anna, sid?: string): string => {
  const id = SessionStore.newId();
  store.begin(id, { ...person, sid });
  return id;
};

describe("a session", () => {
  it("is whose it is, and no other id is", () => {
    const id = begin();
    expect(store.use(id)).toEqual(anna);
    expect(store.use(SessionStore.newId())).toBeUndefined();
    expect(store.use("")).toBeUndefined();
  });

  it("ends after half an hour without use, and not before", () => {
    const id = begin();
    now += IDLE - 1;
    expect(store.use(id)).toEqual(anna);
    now += IDLE - 1;
    expect(store.use(id)).toEqual(anna);
    now += IDLE + 1;
    expect(store.use(id)).toBeUndefined();
    now -= IDLE;
    expect(store.use(id)).toBeUndefined();
  });

  it("ends after twelve hours, however it is used", () => {
    const id = begin();
    const until = now + LASTS;
    while (now < until - 60_000) {
      now += 60_000;
      expect(store.use(id)).toEqual(anna);
    }
    now = until + 1;
    expect(store.use(id)).toBeUndefined();
  });

  it("lives on in another process, which learns within a second that it ended", () => {
    const id = begin();
    now += IDLE - 1000;
    store.use(id);
    const other = open();
    expect(other.use(id)).toEqual(anna);
    now += IDLE - 120_000;
    expect(other.use(id)).toEqual(anna);
    store.end(id);
    expect(store.use(id)).toBeUndefined();
    now += 1000;
    expect(other.use(id)).toBeUndefined();
  });

  it("ends with the provider's own, or with all of a person's at that provider", () => {
    const [one, two] = [begin(anna, "s1"), begin(anna, "s2")];
    const elsewhere = begin({ ...anna, issuer: "two" }, "s1");
    const bram = begin({ ...anna, subject: "bram" }, "s3");
    const alive = () => [one, two, elsewhere, bram].map((id) => store.use(id) !== undefined);
    store.endOf("one", { sid: "s1", subject: "anna" });
    expect(alive()).toEqual([false, true, true, true]);
    store.endOf("one", { subject: "anna" });
    expect(alive()).toEqual([false, false, true, true]);
  });

  it("is no longer kept up by who only looks at it", () => {
    const id = begin();
    now += IDLE - 1;
    expect(store.look(id)).toEqual(anna);
    now += 2;
    expect(store.look(id)).toBeUndefined();
    expect(store.use(id)).toBeUndefined();
  });

  it("follows what the provider says of its person at the next sign-in, and only of that person", () => {
    const [id, bram] = [begin(), begin({ ...anna, subject: "bram" })];
    expect(store.use(id)?.claimed).toEqual(["griffie"]);
    begin({ ...anna, claimed: ["controle"] });
    expect([id, bram].map((each) => store.use(each)?.claimed)).toEqual([["controle"], ["griffie"]]);
  });

  it("tells at once when one ends or its person may do something else, and not otherwise", () => {
    let told = 0;
    store.onChange(() => (told += 1));
    const ids = [begin(), begin(), begin()];
    for (const id of ids) store.use(id);
    expect(told).toBe(0);
    begin({ ...anna, claimed: [] });
    expect(told).toBe(1);
    store.end(ids[0] ?? "");
    expect(told).toBe(2);
    expect(store.endOf("one", { subject: "anna" })).toBe(3);
    expect(told).toBe(3);
    const last = begin();
    now += IDLE + 1;
    expect([store.look(last), told]).toEqual([undefined, 4]);
  });

  it("stands in a file that only its owner reads", () => {
    begin();
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(statSync(`${file}-wal`).mode & 0o077).toBe(0);
  });
});

it("a text is made once, whoever asks for it first", async () => {
  const other = open();
  const texts = await Promise.all([
    store.kept("key", async () => Promise.resolve("one")),
    other.kept("key", () => "two"),
  ]);
  expect(new Set(texts).size).toBe(1);
  expect(await open().kept("key", () => "three")).toBe(texts[0]);
});
