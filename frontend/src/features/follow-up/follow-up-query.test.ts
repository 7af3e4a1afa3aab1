import { expect, test } from "vitest";
import { readFilter, withoutFilter, writeFilter } from "./follow-up-query.ts";

const NONE = { kind: "", due: "", openFor: "", portfolio: "", holder: "", sort: "" };

test("the filter stands in the address and is read back from it", () => {
  const filter = { ...NONE, kind: "motion", due: "overdue", holder: "Noor Vos", sort: "age" };
  const query = writeFilter(filter);
  expect(query).toEqual({ soort: "motion", termijn: "overdue", houder: "Noor Vos", volgorde: "age" }); // prettier-ignore
  expect(readFilter(query)).toEqual(filter);
  expect(withoutFilter({ ...query, op: "2026-01-01" })).toEqual({ op: "2026-01-01" });
});

test("a value that means nothing is passed over", () => {
  expect(readFilter({ soort: "goal", termijn: "ooit", volgorde: ["age"] })).toEqual(NONE);
});
