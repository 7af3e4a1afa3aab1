import { afterEach, expect, test, vi } from "vitest";
import { readApi } from "./client.ts";

afterEach(() => vi.unstubAllGlobals());

test("fills the parts of an address and asks with what is given alone", async () => {
  const asked: unknown[] = [];
  vi.stubGlobal("fetch", (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response('{"rows":[]}'));
  });
  const parts = { municipality: "gm0479", id: "0199a1c4-5d60-7000-8000-0123456789ab" };
  const query = { asOf: "2026-01-08", knownAt: undefined };
  const { signal } = new AbortController();
  await readApi("/{municipality}/goals/{id}/overview", { parts, query }, signal);
  expect(asked).toEqual([`/api/v1/gm0479/goals/${parts.id}/overview?asOf=2026-01-08`]);
});
