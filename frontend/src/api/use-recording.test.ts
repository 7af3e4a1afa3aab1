import { createApp } from "vue";
import { expect, test } from "vitest";
import type { Terms } from "./client.ts";
import { ApiFailure } from "./problem.ts";
import { useRecording, type KeptKey } from "./use-recording.ts";

/** A form that is sent over a connection that is lost the first time. */
function formOver(kept?: KeptKey) {
  const sent: Terms[] = [];
  const command = (_input: object, terms: Terms): Promise<number> => {
    sent.push(terms);
    return sent.length === 1 ? Promise.reject(new ApiFailure()) : Promise.resolve(sent.length);
  };
  return { sent, ...createApp({}).runWithContext(() => useRecording(command, kept)) };
}

test("what is sent again after a lost answer has the same key, what is changed another", async () => {
  const { sent, send, problem } = formOver();
  expect(await send({ title: "Groen" })).toBeUndefined();
  expect(problem.value?.code).toBe("unreachable");
  expect(await send({ title: "Groen" })).toBe(2);
  expect(problem.value).toBeUndefined();
  await send({ title: "Groener" });
  await send({ title: "Groener" }, 3);
  const keys = sent.map(({ key }) => key);
  expect(keys[1]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(3);
  expect(sent.map(({ revision }) => revision)).toEqual([undefined, undefined, undefined, 3]);
});

test("a key is kept in the draft, so that a form that is loaded anew sends the same", async () => {
  const draft: Record<string, string> = {};
  const [first, anew] = [formOver({ draft, name: "act" }), formOver({ draft, name: "act" })];
  await first.send({ title: "Groen" });
  await anew.send({ title: "Groen" });
  expect(anew.sent[0]?.key).toBe(first.sent[0]?.key);
  expect(first.sent[0]?.key).toMatch(/^[\da-f-]{36}$/);
});
