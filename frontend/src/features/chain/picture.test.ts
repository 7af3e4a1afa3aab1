import { expect, test } from "vitest";
import { namedBy, titleBelow } from "./picture.ts";

test("a number is named once, whether or not the title begins with it", () => {
  const title = "25M106 motie vreemd: Veiligheid";
  expect([namedBy("25M106", title), namedBy("M24-031", "Langer thuis")]).toEqual([
    title,
    "M24-031 Langer thuis",
  ]);
  expect(titleBelow("25M106", title)).toBe("Motie vreemd: Veiligheid");
  expect(titleBelow("25M10", "25M10 - Schoon water")).toBe("Schoon water");
  expect(titleBelow("25M1", "25M1")).toBe("25M1");
  expect(titleBelow(undefined, "langer thuis")).toBe("langer thuis");
});
