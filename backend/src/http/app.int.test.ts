import { once } from "node:events";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { served, type Served } from "./testing/served.ts";

let app: Served;

const on = { occurredOn: "2026-01-08" };

beforeAll(async () => {
  app = await served();
  await app.post("/gm0479/council/register-municipality", { name: "Dorp", example: true, ...on });
  for (let place = 0; place < 12; place += 1)
    await app.post("/gm0479/goals", { title: `Doel ${place} ${"lang ".repeat(30)}`, ...on });
});

afterAll(() => app.stop());

/** Whole answer to a request as it goes over the line. */
const raw = async (request: string): Promise<string> => {
  const socket = connect(Number(new URL(app.base).port), "127.0.0.1");
  // Not ended: a server may take that for a client that left.
  socket.write(request);
  let text = "";
  socket.on("data", (chunk) => (text += chunk.toString("latin1")));
  await once(socket, "close");
  return text;
};

const post = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>) =>
  fetch(`${app.base}/gm0479/goals`, { method: "POST", headers, body });

const json = { "content-type": "application/json" };

describe("every answer of the API", () => {
  it.each(["/municipalities", "/gm0479/goals?asOf=x", "/gm0479/nothing", "/openapi.json"])(
    "to %s carries the headers that keep browsers safe",
    async (path) => {
      const { headers } = await app.get(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-powered-by")).toBeNull();
    },
  );

  it("is compressed when it is large and may be, and not when it is small", async () => {
    const large = await app.get("/gm0479/goals", { "accept-encoding": "gzip" });
    expect(large.headers.get("content-encoding")).toBe("gzip");
    expect(large.text).toContain("Doel 11");
    const small = await app.get("/municipalities", { "accept-encoding": "gzip" });
    expect(small.headers.get("content-encoding")).toBeNull();
    expect(small.headers.get("vary")).toBe("Accept-Encoding");
  });

  it("has a tag, and is not sent again to who has it", async () => {
    const tag = (await app.get("/gm0479/goals")).headers.get("etag") ?? "";
    const again = await app.get("/gm0479/goals", { "if-none-match": `"other", ${tag}` });
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", tag]);
    await app.post("/gm0479/goals", { title: "Iets nieuws", ...on });
    expect((await app.get("/gm0479/goals", { "if-none-match": tag })).status).toBe(200);
  });

  it("to HEAD has the headers of GET and no body", async () => {
    const answer = await raw(
      "HEAD /api/v1/municipalities HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
    expect(answer).toMatch(/content-length: [1-9]/i);
    expect(answer.endsWith("\r\n\r\n")).toBe(true);
  });

  it.each(["/api/v1", "/api/v1/", "/api/v1/gm0479/goals/", "/api/v1/gm0479/%E0%A4%A"])(
    "to %s is a problem and no page",
    async (path) => {
      const answer = await fetch(new URL(path, app.base));
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    },
  );
});

describe("a body", () => {
  const goal = JSON.stringify({ title: "Goed gelezen: ë€😀", ...on });

  it.each([
    ["broken JSON", json, "{", 400],
    ["no object", json, '"goal"', 400],
    ["nothing at all", json, "", 400],
    ["too large", json, JSON.stringify({ title: "x".repeat(300_000) }), 413],
    ["another charset", { "content-type": "application/json; charset=latin1" }, goal, 415],
    ["an unknown encoding", { ...json, "content-encoding": "rot13" }, goal, 415],
    ["another type", { "content-type": "text/plain" }, goal, 415],
  ])("that is %s is refused, and the server goes on", async (...[, headers, body, status]) => {
    const answer = await post(headers, body);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect((await post(json, goal)).status).toBe(201);
  });

  it.each([
    ["as it is", json, goal],
    ["with its charset", { "content-type": "application/json; charset=UTF-8" }, goal],
    ["compressed", { ...json, "content-encoding": "gzip" }, gzipSync(goal)],
    [
      "in UTF-16",
      { "content-type": "application/json; charset=utf-16le" },
      Buffer.from(goal, "utf16le"),
    ],
  ])("is read %s", async (_how, headers, body) => {
    const answer = await post(headers, body);
    expect(answer.status).toBe(201);
    const recorded = await fetch(new URL(answer.headers.get("location") ?? "", app.base));
    expect(await recorded.text()).toContain("Goed gelezen: ë€😀");
  });

  it("that comes in pieces of unknown length is read", async () => {
    const plain = JSON.stringify({ title: "In stukken", ...on });
    const piece = (part: string) => `${part.length.toString(16)}\r\n${part}\r\n`;
    const head =
      "POST /api/v1/gm0479/goals HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    const pieces = piece(plain.slice(0, 10)) + piece(plain.slice(10)) + piece("");
    expect(await raw(head + pieces)).toMatch(/^HTTP\/1.1 201/);
  });
});
