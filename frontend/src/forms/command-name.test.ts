import { expect, test } from "vitest";
import { inEnglish } from "./command-name.ts";

test("reads a command's own name in English", () => {
  expect(inEnglish("carry-over-motion")).toBe("Carry over motion");
});
