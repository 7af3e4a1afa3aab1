import { expect, it } from "vitest";
import { fileName } from "./files.ts";

it("makes a name of a file", () => {
  expect(fileName(" iBabs / Zaanstad ")).toBe("ibabs-zaanstad");
});
