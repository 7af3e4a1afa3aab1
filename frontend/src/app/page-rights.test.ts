import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { recordingRights, rightsOfPage } from "./page-rights.ts";
import { RECORDING_RIGHTS } from "./recording-rights.ts";

test("every page that asks for a right has the rights loaded by its route", () => {
  const router = readFileSync(new URL("router.ts", import.meta.url), "utf8");
  const routes = router.matchAll(/name: "([\w-]+)",\s*component: recordingPage\(/g);
  expect([...routes].map(([, name]) => name).sort()).toEqual(Object.keys(RECORDING_RIGHTS).sort());
});

test("a page asks for the right of what is recorded on it, a page that shows for none", () => {
  recordingRights.value = RECORDING_RIGHTS;
  expect(rightsOfPage("import", {})).toEqual(["import"]);
  expect(rightsOfPage("record-form", { plural: "contracts", command: "" })).toEqual([
    "record-college",
  ]);
  expect(rightsOfPage("overview", {})).toEqual([]);
});
