import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorCodes } from "./error-codes.ts";
import { anything, fitting, nearlyFitting } from "./testing/schema-arbitrary.ts";
import { isRecord, served, type Answered, type Served } from "./testing/served.ts";

/** Requests in all: over every operation that records, and every one that reads. */
const REQUESTS = 10_000;
const errors = fileURLToPath(new URL("../../../docs/errors/", import.meta.url));

interface Target {
  readonly method: "get" | "post";
  readonly path: string;
  readonly schema: unknown;
  readonly example: unknown;
}

let app: Served;
let targets: readonly Target[] = [];
/** Ids of decisions that exist, by the plural in their address. */
const ids = new Map<string, string[]>();
let head = -1;
const counts = new Map<number, number>();
const seenCodes = new Set<string>();

const within = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce((at, key) => (isRecord(at) ? at[key] : undefined), value);

const resolved = (description: unknown, schema: unknown): unknown => {
  const name = String(within(schema, "$ref")).split("/").at(-1) ?? "";
  return within(description, "components", "schemas", name) ?? schema;
};

const targetsOf = (description: unknown): readonly Target[] =>
  Object.entries(within(description, "paths") ?? {}).flatMap(([path, operations]) =>
    (["get", "post"] as const)
      .filter((method) => within(operations, method) !== undefined)
      // A stream of events has no end to wait for.
      .filter((method) => !JSON.stringify(within(operations, method)).includes("text/event-stream"))
      .map((method) => {
        const body = within(operations, method, "requestBody", "content", "application/json");
        const schema = resolved(description, within(body, "schema"));
        return { method, path, schema, example: within(body, "example") };
      }),
  );

/** A body of which nothing is kept from anyone: most of what is kept so is refused for how it says it. */
const open = (body: unknown): unknown => {
  if (!isRecord(body)) return body;
  const { confidentiality: _level, secrecy: _kept, ...rest } = body;
  return rest;
};

const bodyOf = ({ schema, example }: Target): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: fitting(schema).map(open) },
    { weight: 1, arbitrary: fitting(schema) },
    { weight: 3, arbitrary: nearlyFitting(schema) },
    { weight: 4, arbitrary: fc.constant(example ?? {}) },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: fc.constantFrom("{", "", "[1,", '{"title":"\\ud800"}', "\u0000") },
  );

const guards = fc.record(
  {
    "If-Match": fc.constantFrom('"0"', '"7"', "*", 'W/"0"', "x"),
    "Idempotency-Key": fc.constantFrom("a", "b", "c".repeat(255), "d e", "é"),
  },
  { requiredKeys: [] },
);
const headers = fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, guards);

const plural = (path: string): string => path.split("/")[2] ?? "";

const addressOf = (path: string, pick: number): string => {
  const known = ids.get(plural(path)) ?? [];
  const others = ["019777c0-0000-7000-8000-000000000000", "geen-id", "..%2f..", "%00"];
  const id =
    pick % 9 === 0 ? others[pick % others.length] : known[pick % Math.max(known.length, 1)];
  const municipality = pick % 50 === 1 ? "gm0001" : "gm0479";
  return path.replace("{municipality}", municipality).replaceAll(/\{\w+\}/g, id ?? others[0] ?? "");
};

const remember = (path: string, { body }: Answered): void => {
  if (path.split("/").length !== 3) return;
  const known = ids.get(plural(path)) ?? [];
  ids.set(plural(path), [String(body["id"]), ...known].slice(0, 8));
};

const expectDocumented = ({ body, status, headers: sent }: Answered): void => {
  const code = String(body["code"]);
  seenCodes.add(code);
  expect(sent.get("content-type")).toContain("application/problem+json");
  expect(errorCodes).toContain(code);
  expect(existsSync(`${errors}${code}.md`)).toBe(true);
  expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
};

const check = (path: string, answer: Answered): void => {
  counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
  expect(answer.status, answer.text).toBeLessThan(500);
  if (answer.status >= 400) return expectDocumented(answer);
  if (answer.status !== 201) return undefined;
  const position = Number(answer.body["position"]);
  // The same key with the same body gives the first answer again.
  if (position > head) head = position;
  return remember(path, answer);
};

interface Sent {
  readonly address: string;
  readonly body: unknown;
  readonly extra: object;
}

const send = ({ method }: Target, { address, body, extra }: Sent): Promise<Answered> => {
  const given = Object.fromEntries(Object.entries(extra).filter(([, value]) => isHeader(value)));
  return method === "get" ? app.get(address, given) : app.post(address, body, given);
};

const isHeader = (value: unknown): value is string =>
  typeof value === "string" && /^[\u0020-\u00ff]*$/.test(value);

const headNow = async (): Promise<number> => {
  const { body } = await app.get("/gm0479/time");
  return Number(body["head"]);
};

beforeAll(async () => {
  app = await served();
  const registered = { name: "Lindewaard", example: true, occurredOn: "2020-01-01" };
  const answer = await app.post("/gm0479/council/register-municipality", registered);
  head = Number(answer.body["position"]);
  targets = targetsOf((await app.get("/openapi.json")).body);
});

afterAll(async () => {
  await app.stop();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `fuzz: ${String(total)} requests to ${String(targets.length)} operations:`,
    Object.fromEntries(counts),
    `${String(seenCodes.size)} of ${String(errorCodes.length)} codes seen`,
  );
});

describe("every operation of the API, with bodies made from its own schema", () => {
  it("answers what is documented, never fails, and records all or nothing", async () => {
    const runs = Math.ceil(REQUESTS / targets.length);
    // Those that begin come first, so that the others have something to go on with.
    const ordered = targets.toSorted((one, two) => one.path.length - two.path.length);
    for (const target of ordered) {
      const input = fc.tuple(bodyOf(target), headers, fc.nat());
      for (const [body, extra, pick] of fc.sample(input, { numRuns: runs, seed: 3 })) {
        const address = addressOf(target.path, pick);
        check(target.path, await send(target, { address, body, extra }));
      }
      expect(await headNow(), `after ${target.path}`).toBe(head);
    }
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
      REQUESTS,
    );
    // Bodies that fit are recorded: a check that refuses everything would pass the rest.
    const recording = runs * targets.filter(({ method }) => method === "post").length;
    expect(counts.get(201) ?? 0).toBeGreaterThan(recording / 20);
  }, 300_000);
});
