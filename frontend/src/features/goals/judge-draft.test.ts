import { expect, test } from "vitest";
import { defaultPhrases, setGoal } from "@doelspoor/events";
import { fieldsOf } from "../../forms/schema.ts";
import { judgeDraft } from "./judge-draft.ts";

const fields = fieldsOf(setGoal.input);
const failed = (draft: Record<string, string>) =>
  judgeDraft(fields, draft, defaultPhrases).findings.flatMap(({ check, met }) =>
    met ? [] : [check],
  );
const all = ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10"];

test("asks everything of an empty form", () => {
  expect(failed({})).toEqual(all);
  expect(judgeDraft(fields, { title: "Doen wat nodig is" }, defaultPhrases).verdict).toBe("leeg");
});

test("takes each answer as it is typed, and half a measurement not yet", () => {
  const draft = { title: "Ouderen", targetGroup: "80-plussers", "baseline.value": "76" };
  expect(failed(draft)).toEqual(all.slice(1));
  const measured = { "baseline.unit": "%", "baseline.date": "1-1-2022", "baseline.source": "BRP" };
  expect(failed({ ...draft, ...measured })).not.toContain("K3");
  expect(failed({ ...draft, term: "31-02-2027" })).toContain("K5");
  expect(failed({ ...draft, term: "28-02-2027" })).not.toContain("K5");
});

test("does not ask for the origin where one is named", () => {
  expect(failed({ origin: "2b5c42f2-0a34-7194-9c4a-a18185fc33c1" })).not.toContain("K8");
});

test("holds what is typed against the municipality's own list", () => {
  const draft = { targetGroup: "kansrijke gezinnen" };
  const isMet = (phrases: readonly string[]) =>
    judgeDraft(fields, draft, phrases).findings.find(({ check }) => check === "K1")?.met;
  expect([isMet(["kansrijke gezinnen"]), isMet(["krachtig"])]).toEqual([false, true]);
});
