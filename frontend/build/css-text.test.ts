import { expect, test } from "vitest";
import { declarations, keepUsedRules, reachable } from "./css-text.ts";

test("keeps a token that is read through another token, and drops the rest", () => {
  const all = declarations(".t{--a: var(--b);--b: 1px;--c: 2px}");
  expect([...reachable(all, ["--a"]).keys()]).toEqual(["--a", "--b"]);
});

test("keeps a rule whose classes are all written, and drops a selector that is not", () => {
  const css = ".nl-x{a:b}.nl-x--y:hover,.nl-x:hover{c:d}.nl-z{e:f}";
  expect(keepUsedRules(css, 'class="nl-x"')).toBe(".nl-x{a:b}.nl-x:hover{c:d}");
});
