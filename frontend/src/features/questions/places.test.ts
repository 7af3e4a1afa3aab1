import { questions } from "@doelspoor/events";
import { expect, test } from "vitest";
import { askedOfAll, askedOfOne, askedToRecord } from "./places.ts";

test("every question has its place on the page, and those asked of all need nothing more", () => {
  const all: readonly string[] = askedOfAll.map(([name]) => name);
  const elsewhere = [...Object.keys(askedOfOne), ...askedToRecord];
  const missing = questions.filter(({ name }) => ![...all, ...elsewhere].includes(name));
  expect(missing.map(({ name }) => name)).toEqual([]);
  for (const { name, input } of questions)
    if (all.includes(name)) expect.soft(input.safeParse({}).success, name).toBe(true);
});
