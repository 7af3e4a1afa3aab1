import { describe, expect, test } from "vitest";
import { pathsThrough, stepFrom, type Walk } from "./walk.ts";

const tops: Readonly<Record<string, number>> = { goal: 114, m1: 0, m2: 114, m3: 228, c1: 114 };
const walk = (hidden: readonly string[] = []): Walk => ({
  nodes: [
    { id: "goal", column: 0 },
    { id: "m3", column: 1 },
    { id: "m1", column: 1 },
    { id: "m2", column: 1 },
    { id: "c1", column: 5 },
  ],
  ties: [
    { id: "t1", from: "m1", to: "goal" },
    { id: "t2", from: "m2", to: "goal" },
    { id: "t3", from: "c1", to: "m2" },
    { id: "t4", from: "c1", to: "m3" },
  ],
  topOf: (id) => tops[id] ?? 0,
  isShown: (id) => !hidden.includes(id),
});

describe("walking through a chain", () => {
  test("left and right follow traces, to the nearest", () => {
    expect(stepFrom(walk(), "goal", "ArrowRight")).toBe("m2");
    expect(stepFrom(walk(), "m2", "ArrowRight")).toBe("c1");
    expect(stepFrom(walk(), "c1", "ArrowLeft")).toBe("m2");
    expect(stepFrom(walk(), "m1", "ArrowRight")).toBeUndefined();
  });

  test("up and down stay within the column, in the order of the picture", () => {
    expect(stepFrom(walk(), "m1", "ArrowDown")).toBe("m2");
    expect(stepFrom(walk(), "m2", "ArrowDown")).toBe("m3");
    expect(stepFrom(walk(), "m1", "ArrowUp")).toBeUndefined();
    expect(stepFrom(walk(), "m2", "Home")).toBe("m1");
    expect(stepFrom(walk(), "m2", "End")).toBe("m3");
    expect(stepFrom(walk(), "m2", "Control+Home")).toBe("goal");
    expect(stepFrom(walk(), "m2", "Control+End")).toBe("c1");
  });

  test("what is not there at the moment is passed over", () => {
    expect(stepFrom(walk(["m2"]), "goal", "ArrowRight")).toBe("m1");
    expect(stepFrom(walk(["m2"]), "m1", "ArrowDown")).toBe("m3");
  });

  test("the paths of a decision go up to its goals and down, and not to what is beside it", () => {
    expect([...pathsThrough(walk().ties, "m2")].sort()).toEqual(["c1", "goal", "m2", "t2", "t3"]);
  });
});
