import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samples } from "./examples.generated.ts";
import { isRecord, served, type Answered, type Served } from "./testing/served.ts";

const on = (day: number) => ({ occurredOn: `2026-01-${String(day).padStart(2, "0")}` });
const ROOT = "/api/v1";

let app: Served;

const motion = (day: number) =>
  app.post("/gm0479/motions", {
    ...samples["MotionSubmitted"],
    number: `M-${String(day)}`,
    meetingDate: on(day).occurredOn,
    ...on(day),
  });

const list = ({ body }: Answered, key: string): readonly Record<string, unknown>[] => {
  const found: unknown = body[key];
  return Array.isArray(found) ? found.filter(isRecord) : [];
};

const nextOf = ({ body }: Answered): string | undefined => {
  const { next } = body;
  return isRecord(next) ? String(next["href"]).slice(ROOT.length) : undefined;
};

beforeAll(async () => {
  app = await served();
  const registered = { name: "Lindewaard", example: true, ...on(1) };
  await app.post("/gm0479/council/register-municipality", registered);
  for (let day = 1; day <= 7; day += 1) expect((await motion(day)).status).toBe(201);
});

afterAll(() => app.stop());

describe("pages of the register", () => {
  it("give each decision once, in one order, while new ones are recorded", async () => {
    const numbers: unknown[] = [];
    let path: string | undefined = "/gm0479/decisions?limit=3&kind=motion";
    for (let day = 10; path !== undefined; day += 1) {
      const page: Answered = await app.get(path);
      numbers.push(...list(page, "rows").map(({ number }) => number));
      path = nextOf(page);
      expect(page.headers.get("link")).toBe(
        path === undefined ? null : `<${ROOT}${path}>; rel="next"`,
      );
      await motion(day);
    }
    expect(numbers).toEqual(["M-7", "M-6", "M-5", "M-4", "M-3", "M-2", "M-1"]);
  });

  it.each(["x", "MjAyNi0xMy0wMSAxIDE", "LTE"])("refuse the cursor %s", async (cursor) => {
    const answer = await app.get(`/gm0479/decisions?cursor=${cursor}`);
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: "cursor" }] });
  });

  it.each(["0", "201", "-1", "1.5"])("refuse a limit of %s", async (limit) => {
    expect((await app.get(`/gm0479/decisions?limit=${limit}`)).status).toBe(400);
    expect((await app.get(`/gm0479/events?limit=${limit}`)).status).toBe(400);
  });
});

describe("pages of the log", () => {
  it("give every event of the municipality once, and no other's", async () => {
    const registered = { name: "Elders", example: true, ...on(1) };
    await app.post("/gm0001/council/register-municipality", registered);
    await motion(20);
    const positions: unknown[] = [];
    let path: string | undefined = "/gm0479/events?limit=4";
    while (path !== undefined) {
      const page: Answered = await app.get(path);
      positions.push(...list(page, "events").map(({ position }) => position));
      expect(list(page, "events").every((event) => event["municipality"] === "gm0479")).toBe(true);
      path = nextOf(page);
    }
    expect(positions).toEqual([...new Set(positions)]);
    const { length } = list(await app.get("/gm0479/events?limit=200"), "events");
    expect(positions).toHaveLength(length);
  });

  it("stay what they are once they are full, and are asked for again: secrecy may be imposed", async () => {
    const before = await app.get("/gm0479/events?after=2&limit=3");
    expect(before.headers.get("cache-control")).toBe("no-cache");
    await motion(21);
    expect((await app.get("/gm0479/events?after=2&limit=3")).text).toBe(before.text);
  });

  it("are asked for again while they are not full", async () => {
    const open = await app.get("/gm0479/events?limit=200");
    expect(open.headers.get("cache-control")).toBe("no-cache");
    expect(nextOf(open)).toBeUndefined();
    await motion(22);
    const more = await app.get("/gm0479/events?limit=200");
    expect(list(more, "events")).toHaveLength(list(open, "events").length + 1);
  });
});
