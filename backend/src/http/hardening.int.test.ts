import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { lineOf } from "./note.ts";
import { RateLimits } from "./rate-limits.ts";
import { postsServed, type PostsServed } from "./testing/posts.ts";

const A = "gm0001";
const json = { "content-type": "application/json" };
const SECRET = "MARKED-SECRET-7f3a";

let folder: string;
let server: PostsServed;
let strict: PostsServed;
let told: string[] = [];

const few = { "address-read": 5, "address-write": 4, "address-sign-in": 3 };

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation((line: unknown) => void told.push(String(line)));
  folder = await mkdtemp(join(tmpdir(), "doelspoor-site-"));
  const frontend = join(folder, "pages");
  await mkdir(join(frontend, "assets"), { recursive: true });
  await mkdir(join(folder, "errors"));
  await writeFile(join(frontend, "index.html"), "<!doctype html><title>Doelspoor</title>");
  await writeFile(join(frontend, ".env"), SECRET);
  await writeFile(join(folder, "outside.txt"), SECRET);
  const site = { frontend, errors: join(folder, "errors"), overTls: true };
  server = await postsServed([A], site);
  strict = await postsServed([A], {
    ...site,
    proxies: ["loopback"],
    limits: new RateLimits({
      perMinute: { ...few, "person-read": 3, "person-write": 2 },
      atOnce: { address: 2, person: 1 },
    }),
  });
});

afterAll(async () => {
  await server.stop();
  await strict.stop();
  await rm(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

/** Whole answer to what goes over the line as it stands. */
const raw = async (request: string): Promise<string> => {
  const socket = connect(Number(new URL(server.base).port), "127.0.0.1");
  socket.write(request.replaceAll("\n", "\r\n"));
  let text = "";
  socket.on("data", (chunk) => (text += chunk.toString("latin1")));
  await once(socket, "close");
  return text;
};

const ask = (method: string, path: string, headers = "") =>
  raw(`${method} ${path} HTTP/1.1\nHost: 127.0.0.1\n${headers}Connection: close\n\n`);

const record = (headers: Record<string, string>, body = "{}") =>
  fetch(`${server.base}/api/v1/${A}/goals`, {
    method: "POST",
    headers: { ...json, cookie: server.signedIn(`griffie@${A}`), ...headers },
    body,
  });

describe("every answer", () => {
  it.each(["/", "/gm0001/doelen", "/aanmelden/opmaak.css", "/api/v1/docs", "/docs/errors/none"])(
    "to %s keeps browsers to our own files, and to TLS",
    async (path) => {
      const { headers } = await fetch(server.base + path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/^default-src 'none'/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toMatch(/same-origin|no-referrer/);
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    },
  );

  it("to whoever signed in is kept by no shared cache", async () => {
    const cookie = server.signedIn(`auditor@${A}`);
    const answer = await fetch(`${server.base}/api/v1/municipalities`, { headers: { cookie } });
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
    const session = await fetch(`${server.base}/api/v1/session`, { headers: { cookie } });
    expect(session.headers.get("cache-control")).toBe("no-store");
  });
});

describe("methods", () => {
  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "POST"])(
    "%s is refused where something is only read",
    async (method) => {
      for (const path of ["/api/v1/municipalities", "/gm0001/doelen"]) {
        const answer = await ask(method, path, "Content-Length: 0\nX-Marked: mirrored\n");
        // What pages say of their methods is no page.
        expect(answer).toMatch(method === "OPTIONS" ? /^HTTP\/1.1 (200|405)/ : /^HTTP\/1.1 405/);
        expect(answer).toMatch(/\r\nAllow: GET, HEAD\r\n/);
        expect(answer).not.toContain("mirrored");
      }
    },
  );

  it("HEAD of a page has no body", async () => {
    expect(await ask("HEAD", "/gm0001/doelen")).toMatch(/^HTTP\/1.1 200 [^]*\r\n\r\n$/);
  });
});

describe("files outside the folder of the pages", () => {
  it.each([
    "/../outside.txt", "/..%2foutside.txt", "/%2e%2e/outside.txt", "/..\\outside.txt",
    "/assets/..%5c..%5coutside.txt", "/assets/../../outside.txt", "/.env", "//outside.txt",
    "/docs/errors/../../outside.txt", "/docs/errors/..%2f..%2foutside.txt", "/%00", "/%",
    "/docs/errors/%E0%A4%A",
  ])("are not had by %s", async (path) => {
    const answer = await ask("GET", path);
    expect(answer).toMatch(/^HTTP\/1.1 (200|301|404|400)/);
    expect(answer).not.toContain(SECRET);
    expect(answer).not.toMatch(/node_modules|\.ts:\d+|at .* \(/);
    expect(answer).not.toMatch(/Location: (\/\/|http)/i);
  }); // prettier-ignore
});

describe("a write with the cookie of someone who signed in", () => {
  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://evil.example" },
    { origin: "null" },
  ])("is refused from another site: %o", async (headers) => {
    const answer = await record(headers);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("foreign-page");
  });

  it.each([{ "sec-fetch-site": "same-origin" }, {}])(
    "goes on from our own: %o",
    async (headers) => {
      expect((await record(headers)).status).toBe(400);
    },
  );
});

describe("hostile bodies", () => {
  it("leave the prototypes of objects as they are", async () => {
    const body = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect((await record({}, body)).status).toBe(400);
    expect(await ask("GET", "/api/v1/municipalities?__proto__[polluted]=1")).toMatch(/^HTTP\/1.1/);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it.each(["\\u0000", "\\u001b[2J", "\\u009b", "\\ud800"])(
    "are refused with %s in a text, which is no text",
    async (code) => {
      const answer = await record({}, `{"title":"a${code}b","occurredOn":"2026-01-08"}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain("stuurteken");
    },
  );

  it("are refused when they nest without end", async () => {
    expect((await record({}, '{"a":'.repeat(20_000) + "1" + "}".repeat(20_000))).status).toBe(400);
  });
});

describe("who asks too much", () => {
  const from = (address: string) => ({ "x-forwarded-for": address });
  const read = (address: string, headers: Record<string, string> = {}) =>
    fetch(`${strict.base}/api/v1/municipalities`, { headers: { ...from(address), ...headers } });

  it("is told so with when to come back; another address goes on", async () => {
    for (let time = 0; time < 5; time += 1) expect((await read("192.0.2.1")).status).toBe(200);
    const answer = await read("192.0.2.1");
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.text()).toContain("too-many-requests");
    expect((await read("192.0.2.2")).status).toBe(200);
  });

  it("counts as one within a network of IPv6", async () => {
    for (let time = 0; time < 5; time += 1) await read(`2001:db8::${time}`);
    expect((await read("2001:db8::ffff")).status).toBe(429);
    expect((await read("2001:db8:0:1::1")).status).toBe(200);
  });

  it("counts by person too, from whatever address", async () => {
    const cookie = strict.signedIn(`griffie@${A}`);
    const statuses = [];
    for (const last of [11, 12, 13, 14])
      statuses.push((await read(`192.0.2.${last}`, { cookie })).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it("is held tighter at writing and at signing in", async () => {
    const write = (last: number) =>
      fetch(`${strict.base}/api/v1/${A}/goals`, {
        method: "POST",
        headers: from(`192.0.2.${last}`),
      });
    const writes = await Promise.all([21, 21, 21, 21, 21].map(write));
    expect(writes.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 429]);
    const signIn = () =>
      fetch(`${strict.base}/afmelden`, { method: "POST", headers: from("192.0.2.22") });
    const attempts = await Promise.all([signIn(), signIn(), signIn(), signIn()]);
    expect(attempts.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429]);
  });

  it("believes nobody but a trusted proxy about an address", async () => {
    const limits = new RateLimits({
      perMinute: { ...few, "person-read": 9, "person-write": 9 },
    });
    const open = await postsServed([A], { limits });
    const claim = (last: number) =>
      fetch(`${open.base}/api/v1/municipalities`, { headers: from(`192.0.2.${last}`) });
    const statuses = [];
    for (const last of [1, 2, 3, 4, 5, 6]) statuses.push((await claim(last)).status);
    await open.stop();
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it("follows only so often at once, and again when one ended", async () => {
    const person = strict.signedIn(`griffie@${A}`);
    const path = `${strict.base}/api/v1/${A}`;
    const body = JSON.stringify({ name: "Dorp", example: true, occurredOn: "2026-01-08" });
    const headers = { ...json, cookie: person, ...from("192.0.2.31") };
    await fetch(`${path}/council/register-municipality`, { method: "POST", headers, body });
    const follow = async (cookie: string) => {
      const stopping = new AbortController();
      const { signal } = stopping;
      const answer = await fetch(`${path}/events/stream`, {
        ...{ headers: { cookie, ...from("192.0.2.32") }, signal },
      });
      return { status: answer.status, stop: () => stopping.abort() };
    };
    const first = await follow(person);
    expect([first.status, (await follow(person)).status]).toEqual([200, 429]);
    first.stop();
    await vi.waitFor(async () =>
      expect((await follow(strict.signedIn(`auditor@${A}`))).status).toBe(200),
    );
  });
});

describe("the server's own log", () => {
  it("holds no cookie, token, body or address asked for, and one line for each refusal", async () => {
    told = [];
    const marked = { authorization: `Bearer ${SECRET}`, cookie: `x=${SECRET}` };
    await fetch(`${server.base}/api/v1/${A}/goals`, {
      method: "POST",
      headers: { ...json, cookie: `${server.signedIn(`auditor@${A}`)}; x=${SECRET}` },
      body: JSON.stringify({ title: SECRET }),
    });
    await fetch(`${server.base}/api/v1/${A}/goals`, {
      method: "POST",
      headers: { ...json, ...marked },
    });
    await fetch(`${server.base}/aanmelden/terug?code=${SECRET}&state=${SECRET}`);
    await record({}, `{"title": ${SECRET}}`);
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told.join("\n")).not.toContain(SECRET);
    for (const line of told) expect(JSON.parse(line)).toMatchObject({ at: expect.any(String) });
  });

  it("tells of input that does not fit or cannot be read, a step that is refused, and a method that is not for it", async () => {
    told = [];
    await record({}, "{}");
    await record({}, "{");
    const body = JSON.stringify({ name: "Dorp", example: true, occurredOn: "2026-01-08" });
    const headers = { ...json, cookie: server.signedIn(`griffie@${A}`) };
    for (const _twice of [1, 2])
      await fetch(`${server.base}/api/v1/${A}/council/register-municipality`, {
        ...{ method: "POST", headers, body },
      });
    await fetch(`${server.base}/api/v1/municipalities`, { method: "DELETE" });
    await fetch(`${server.base}/gm0001`, { method: "PUT" });
    await fetch(`${server.base}/api/v1/${A}/overview`);
    await fetch(`${server.base}/api/v1/nowhere/at/all`);
    expect(told.map((line): unknown => JSON.parse(line))).toMatchObject([
      {
        ...{ status: 400, code: "invalid-input", method: "post", path: "/:municipality/goals" },
        ...{ right: "record-council", who: expect.any(String), in: A, from: "127.0.0.1" },
      },
      { status: 400, method: "POST", from: "127.0.0.1" },
      { status: 409, code: "already-recorded", who: expect.any(String) },
      { status: 405, method: "DELETE" },
      { status: 405, method: "PUT" },
    ]);
  });

  it("has one line for whoever asks too much, however often", async () => {
    told = [];
    for (let time = 0; time < 12; time += 1)
      await fetch(`${strict.base}/gm0001`, { headers: { "x-forwarded-for": "192.0.2.77" } });
    expect(told).toEqual([expect.stringMatching(/"too-many-requests".*"192\.0\.2\.77"/)]);
  });

  it("is one line whatever it holds, and steers no terminal", () => {
    const line = lineOf("refused", { who: "a\r\n{}\u001b[2J\u2028\u202e\u009b" }, new Date(0));
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(line)).toMatchObject({ who: "a\r\n{}\u001b[2J\u2028\u202e\u009b" });
  });
});

describe("a slow sender", () => {
  it("is let go when its headers do not come", async () => {
    const socket = connect(Number(new URL(server.base).port), "127.0.0.1");
    const begun = performance.now();
    socket.write("GET / HTTP/1.1\r\nHost: x\r\n");
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk.toString("latin1")));
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1.1 408/);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });
});
