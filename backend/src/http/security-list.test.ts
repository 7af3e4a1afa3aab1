import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const text = readFileSync(`${root}docs/security.md`, "utf8");

/** How many items of levels 1 and 2 each section of ASVS 4.0.3 has, those that were deleted left out. */
const SECTIONS: Readonly<Record<string, number>> = {
  ...{ "1.1": 7, "1.2": 4, "1.4": 3, "1.5": 4, "1.6": 4, "1.7": 2, "1.8": 2, "1.9": 2 },
  ...{ "1.10": 1, "1.11": 2, "1.12": 1, "1.14": 6 },
  ...{ "2.1": 12, "2.2": 3, "2.3": 3, "2.4": 5, "2.5": 7, "2.6": 3, "2.7": 6, "2.8": 7 },
  ...{ "2.9": 3, "2.10": 4, "3.1": 1, "3.2": 4, "3.3": 4, "3.4": 5, "3.5": 3, "3.7": 1 },
  ...{ "4.1": 4, "4.2": 2, "4.3": 3, "5.1": 5, "5.2": 8, "5.3": 10, "5.4": 3, "5.5": 4 },
  ...{ "6.1": 3, "6.2": 6, "6.3": 2, "6.4": 2, "7.1": 4, "7.2": 2, "7.3": 3, "7.4": 3 },
  ...{ "8.1": 4, "8.2": 3, "8.3": 8, "9.1": 3, "9.2": 4, "10.2": 2, "10.3": 3, "11.1": 8 },
  ...{ "12.1": 3, "12.2": 1, "12.3": 6, "12.4": 2, "12.5": 2, "12.6": 1, "13.1": 4 },
  ...{ "13.2": 5, "13.3": 2, "13.4": 2, "14.1": 4, "14.2": 6, "14.3": 2, "14.4": 7, "14.5": 4 },
};

interface Item {
  readonly section: string;
  readonly number: number;
  readonly stands: string;
}

const ROW = /^\| (\d+\.\d+)\.(\d+)(?:–[\d.]+\.(\d+))? +\|[^|]*\| ([a-z/ ]+?) +\|/gm;

const items: readonly Item[] = [...text.matchAll(ROW)].flatMap(
  ([, section = "", first = "", last = first, stands = ""]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_none, more) => ({
      section,
      number: Number(first) + more,
      stands,
    })),
);

describe("the list of security", () => {
  it("names every item of levels 1 and 2 once", () => {
    const numbers = items.map(({ section, number }) => `${section}.${number}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const [section, size] of Object.entries(SECTIONS))
      expect([section, items.filter((item) => item.section === section).length]).toEqual([
        section,
        size,
      ]);
    expect(items.every(({ section }) => section in SECTIONS)).toBe(true);
  });

  it("adds them up", () => {
    const count = (what: string) => items.filter(({ stands }) => stands === what).length;
    const sums = ["met", "not met", "deployment", "n/a"].map(count);
    const [, told = ""] = /^\| items +\|(.*)\|$/m.exec(text) ?? [];
    expect(told.split("|").map(Number)).toEqual([...sums, items.length]);
    expect(sums.reduce((sum, each) => sum + each, 0)).toBe(items.length);
  });

  it("points at files that are there", () => {
    const paths = [...text.matchAll(/`((?:backend|docs|events|frontend|infra)\/[\w./-]+)`/g)];
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.map(([, path = ""]) => path).filter((path) => !existsSync(root + path))).toEqual(
      [],
    );
  });
});
