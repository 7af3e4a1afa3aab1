import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samples } from "./examples.generated.ts";
import { isRecord, served, type Answered, type Served } from "./testing/served.ts";

const on = { occurredOn: "2026-01-08" };
const goal = (title: string) => ({ title, ...on });
const idOf = ({ body }: Answered): string => String(body["id"]);

const listIn = ({ body }: Answered, key: string): readonly Record<string, unknown>[] => {
  const list: unknown = body[key];
  return Array.isArray(list) ? list.filter(isRecord) : [];
};

/** Id of the event that began a stream. */
const firstOf = async (path: string): Promise<unknown> =>
  listIn(await app.get(path), "events")[0]?.["id"];

let app: Served;

beforeAll(async () => {
  app = await served();
  const registered = { name: "Lindewaard", example: true, ...on };
  expect((await app.post("/gm0479/council/register-municipality", registered)).status).toBe(201);
});

afterAll(() => app.stop());

const newGoal = async (title = "Minder eenzaamheid"): Promise<string> =>
  idOf(await app.post("/gm0479/goals", goal(title)));

const revisionOf = async (id: string): Promise<unknown> =>
  (await app.get(`/gm0479/goals/${id}`)).body["revision"];

describe("a command over HTTP", () => {
  it("begins a decision, whose address then gives what was recorded", async () => {
    const answer = await app.post("/gm0479/goals", goal("Schone lucht"));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ revision: 0 });
    expect(answer.headers.get("etag")).toBe('"0"');
    expect(answer.headers.get("location")).toBe(`/api/v1/gm0479/goals/${idOf(answer)}`);
    const recorded = await app.get(`/gm0479/goals/${idOf(answer)}`);
    expect(recorded.body).toMatchObject({
      stream: "goal",
      revision: 0,
      steps: expect.arrayContaining(["adjust-goal", "end-goal", "review-goal"]),
      events: [{ type: "GoalSet", data: { title: "Schone lucht" }, label: "Doel gesteld" }],
    });
  });

  it("takes a step of one that is there, and refuses one of what is not", async () => {
    const id = await newGoal();
    const ended = { outcome: "reached", explanation: "Gehaald.", ...on };
    expect((await app.post(`/gm0479/goals/${id}/end-goal`, ended)).status).toBe(201);
    expect((await app.post(`/gm0479/goals/${id}/end-goal`, ended)).body["code"]).toBe(
      "step-not-allowed",
    );
    const absent = "019777c0-0000-7000-8000-000000000000";
    expect((await app.post(`/gm0479/goals/${absent}/end-goal`, ended)).status).toBe(404);
  });

  it("finds a decision whatever the case of its id", async () => {
    const id = await newGoal();
    expect((await app.get(`/gm0479/goals/${id.toUpperCase()}`)).body["id"]).toBe(id);
  });

  it("names every field that does not fit, and records nothing", async () => {
    const answer = await app.post("/gm0479/goals", { title: "", occurredOn: "2026-02-30" });
    expect(answer.status).toBe(400);
    expect(answer.body["errors"]).toMatchObject([{ field: "title" }, { field: "occurredOn" }]);
  });

  it("refuses a text that UTF-8 cannot hold", async () => {
    const answer = await app.post("/gm0479/goals", `{"title":"\\ud800","occurredOn":"2026-01-08"}`);
    expect(answer.status).toBe(400);
  });

  it("refuses a municipality of which nothing is recorded", async () => {
    expect((await app.post("/gm0001/goals", goal("Wonen"))).status).toBe(404);
  });
});

describe("a correction over HTTP", () => {
  it("leaves both versions to be read, and says which one counts", async () => {
    const id = await newGoal("Minder enzaamheid");
    const of = await firstOf(`/gm0479/goals/${id}`);
    const fix = { of, reason: "Tikfout.", data: { title: "Minder eenzaamheid" }, ...on };
    expect((await app.post(`/gm0479/goals/${id}/corrections`, fix)).status).toBe(201);
    const events = listIn(await app.get(`/gm0479/goals/${id}`), "events");
    expect(events).toMatchObject([
      { data: { title: "Minder enzaamheid" }, correctedBy: events[1]?.["id"] },
      { data: { title: "Minder eenzaamheid" }, correction: { of } },
    ]);
    expect(events[1]).not.toHaveProperty("correctedBy");
  });

  it("says which data do not fit the event, names the event that is not there, and takes no future", async () => {
    const id = await newGoal();
    const of = await firstOf(`/gm0479/goals/${id}`);
    const to = `/gm0479/goals/${id}/corrections`;
    const fix = { of, reason: "Tikfout.", data: { title: 7 }, ...on };
    expect((await app.post(to, fix)).body["errors"]).toMatchObject([{ field: "data.title" }]);
    const absent = { ...fix, of: id, data: { title: "x" } };
    expect((await app.post(to, absent)).body["code"]).toBe("corrected-event-unknown");
    const later = { ...fix, data: { title: "x" }, occurredOn: "2999-01-01" };
    expect((await app.post(to, later)).body["code"]).toBe("date-in-future");
    expect(await revisionOf(id)).toBe(0);
  });

  it("puts right what was said of the council", async () => {
    const of = await firstOf("/gm0479/council");
    const fix = { of, reason: "Naam.", data: { name: "Lindewaard aan Zee", example: true } };
    const answer = await app.post("/gm0479/council/corrections", { ...fix, ...on });
    expect(answer.status).toBe(201);
    expect(answer.headers.get("location")).toBe("/api/v1/gm0479/council");
  });
});

describe("If-Match", () => {
  const review = { finding: "Het doel staat nog.", ...on };

  it("lets a step through from the version that is there", async () => {
    const id = await newGoal();
    const tag = (await app.get(`/gm0479/goals/${id}`)).headers.get("etag") ?? "";
    expect(tag).toBe('"0"');
    const to = `/gm0479/goals/${id}/review-goal`;
    expect((await app.post(to, review, { "If-Match": tag })).status).toBe(201);
  });

  it("answers 412 with both versions and what came between, and records nothing", async () => {
    const id = await newGoal();
    const to = `/gm0479/goals/${id}/review-goal`;
    await app.post(to, review);
    const answer = await app.post(to, review, { "If-Match": '"0"' });
    expect(answer.status).toBe(412);
    expect(answer.body).toMatchObject({
      code: "revision-changed",
      expected: 0,
      actual: 1,
      since: [
        { revision: 1, recordedBy: "griffie", sentence: expect.stringContaining("staat nog") },
      ],
    });
    expect(await revisionOf(id)).toBe(1);
  });

  it("guards corrections as well", async () => {
    const id = await newGoal();
    const of = await firstOf(`/gm0479/goals/${id}`);
    const fix = { of, reason: "Tikfout.", data: { title: "x" }, ...on };
    const to = `/gm0479/goals/${id}/corrections`;
    expect((await app.post(to, fix, { "If-Match": '"4"' })).status).toBe(412);
    expect((await app.post(to, fix, { "If-Match": '"0"' })).status).toBe(201);
  });

  it.each(["3", 'W/"0"', "*", '"0", "1"', '"-1"'])(
    "refuses %s, which is no version",
    async (tag) => {
      const id = await newGoal();
      const answer = await app.post(`/gm0479/goals/${id}/review-goal`, review, { "If-Match": tag });
      expect(answer.body).toMatchObject({ status: 400, errors: [{ field: "if-match" }] });
      expect(await revisionOf(id)).toBe(0);
    },
  );
});

describe("ETag", () => {
  it("spares the sender what it has, until something is recorded", async () => {
    const id = await newGoal();
    const at = `/gm0479/goals/${id}`;
    const unchanged = await app.get(at, { "If-None-Match": '"0"' });
    expect(unchanged.status).toBe(304);
    expect(unchanged.text).toBe("");
    await app.post(`${at}/review-goal`, { finding: "Het doel staat nog.", ...on });
    expect((await app.get(at, { "If-None-Match": '"0"' })).status).toBe(200);
  });

  it("is that of what was known, when asked as known then", async () => {
    const begun = await app.post("/gm0479/goals", goal("Wonen"));
    const at = `/gm0479/goals/${idOf(begun)}`;
    await app.post(`${at}/review-goal`, { finding: "Het doel staat nog.", ...on });
    const known = String(begun.body["position"]);
    expect((await app.get(`${at}?knownAt=${known}`)).headers.get("etag")).toBe('"0"');
    expect((await app.get(`${at}?knownAt=0`)).status).toBe(404);
  });
});

describe("Idempotency-Key", () => {
  const keyed = (key: string) => ({ "Idempotency-Key": key });
  const review = { finding: "Het doel staat nog.", ...on };
  const goals = async () =>
    listIn(await app.get("/gm0479/goals"), "rows").map((row) => row["title"]);

  it("gives a repeat the first answer and records nothing twice", async () => {
    const first = await app.post("/gm0479/goals", goal("Herhaald"), keyed("a-1"));
    const again = await app.post("/gm0479/goals", goal("Herhaald"), keyed("a-1"));
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect((await goals()).filter((title) => title === "Herhaald")).toHaveLength(1);
  });

  it("gives a repeated step the first answer, also after later steps and with the version of then", async () => {
    const id = await newGoal();
    const to = `/gm0479/goals/${id}/review-goal`;
    const headers = { ...keyed("b-1"), "If-Match": '"0"' };
    const first = await app.post(to, review, headers);
    await app.post(to, { ...review, finding: "Anders." });
    const again = await app.post(to, review, headers);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await revisionOf(id)).toBe(2);
  });

  it("refuses the key for another body, another command and another kind of decision", async () => {
    const first = await app.post("/gm0479/goals", goal("Sleutel"), keyed("c-1"));
    const refusals = [
      await app.post("/gm0479/goals", goal("Iets anders"), keyed("c-1")),
      await app.post(`/gm0479/goals/${idOf(first)}/review-goal`, review, keyed("c-1")),
      await app.post(`/gm0479/goals/${await newGoal()}/review-goal`, review, keyed("c-1")),
      await app.post("/gm0479/meetings", { ...samples["MeetingCalled"], ...on }, keyed("c-1")),
    ];
    expect(refusals.map(({ status, body }) => [status, body["code"]])).toEqual(
      refusals.map(() => [422, "idempotency-key-reused"]),
    );
  });

  it("takes a key again after a refusal: nothing was recorded under it", async () => {
    const late = { ...goal("Later"), occurredOn: "2999-01-01" };
    expect((await app.post("/gm0479/goals", late, keyed("d-1"))).status).toBe(422);
    expect((await app.post("/gm0479/goals", goal("Later"), keyed("d-1"))).status).toBe(201);
  });

  it("records once what many senders send at once, through two applications on one log", async () => {
    const other = await app.beside();
    const send = (to: Served) => to.post("/gm0479/goals", goal("Tegelijk"), keyed("e-1"));
    const answers = await Promise.all([app, other, app, other, app, other].map(send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    await other.stop();
    expect((await goals()).filter((title) => title === "Tegelijk")).toHaveLength(1);
  });

  it("lets one of two different requests at once through under one key", async () => {
    const other = await app.beside();
    const id = await newGoal();
    const to = `/gm0479/goals/${id}/review-goal`;
    const send = (by: Served, finding: string) => by.post(to, { finding, ...on }, keyed("f-1"));
    const answers = await Promise.all([send(app, "Eerste."), send(other, "Tweede.")]);
    await other.stop();
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await revisionOf(id)).toBe(1);
  });

  it("is remembered after a restart", async () => {
    const first = await app.post("/gm0479/goals", goal("Herstart"), keyed("g-1"));
    const restarted = await app.beside();
    const again = await restarted.post("/gm0479/goals", goal("Herstart"), keyed('"g-1"'));
    await restarted.stop();
    expect(again.body).toEqual(first.body);
  });

  it("refuses what is no key", async () => {
    const answer = await app.post("/gm0479/goals", goal("x"), keyed("een sleutel"));
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: "idempotency-key" }] });
  });
});
