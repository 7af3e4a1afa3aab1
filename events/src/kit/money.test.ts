import { describe, expect, it } from "vitest";
import { dutchEuros, euros } from "./index.ts";

describe("an amount in euros", () => {
  it.each([
    [120_000, "€\u00a0120.000"],
    [1250.5, "€\u00a01.250,50"],
    [0.07, "€\u00a00,07"],
    [19.99, "€\u00a019,99"],
    [1.005e6, "€\u00a01.005.000"],
    [0, "€\u00a00"],
  ])("%d is written %s", (amount, written) => {
    expect(dutchEuros(amount)).toBe(written);
  });

  it.each([0, 0.01, 1250.5, 19.99, 4_812_345.67])("may be %d", (amount) => {
    expect(euros().safeParse(amount).success).toBe(true);
  });

  it.each([-1, 0.001, 12.345, Number.NaN, Number.POSITIVE_INFINITY, 1e13, "12"])(
    "may not be %s",
    (amount) => {
      expect(euros().safeParse(amount).success).toBe(false);
    },
  );
});
