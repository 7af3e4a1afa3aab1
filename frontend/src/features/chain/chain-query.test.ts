import { expect, test } from "vitest";
import { readChain, writeChain } from "./chain-query.ts";

const id = "0190b7c2-0000-7000-8000-000000000001";

test("what is written into the address reads back, and the moment stays", () => {
  const change = { compare: "2026-03-01", selected: id, table: true, more: [id], many: true };
  const written = writeChain(change, { op: "2026-09-09" });
  expect(written["op"]).toBe("2026-09-09");
  expect(
    readChain({ vergelijk: "2026-03-01", besluit: id, als: "tabel", meer: id, veel: "ja" }),
  ).toEqual(change);
});

test("what is undone leaves the address", () => {
  const written = writeChain({ compare: undefined }, { vergelijk: "2026-03-01", besluit: id });
  expect(written["vergelijk"]).toBeUndefined();
  expect(written["besluit"]).toBe(id);
});

test("a day that does not exist is not compared with", () => {
  expect(readChain({ vergelijk: "2026-02-31" }).compare).toBeUndefined();
});
