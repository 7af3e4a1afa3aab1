import { describe, expect, it } from "vitest";
import { defineRoute, nothing } from "./define-route.ts";
import { ok } from "./reply.ts";
import { RouteTable } from "./route-table.ts";

const route = (path: string, method: "get" | "post" = "get") =>
  defineRoute({
    method,
    path,
    label: path,
    right: "read",
    params: nothing,
    query: nothing,
    body: nothing,
    answer: () => ok(path),
  });

const table = new RouteTable([
  route("/municipalities"),
  route("/:m/events"),
  route("/:m/events/stream"),
  route("/:m/:plural/:id"),
  route("/:m/goals/:goal/end", "post"),
  route("/:m/goals", "post"),
]);

const found = (method: string, path: string) => {
  const { route: at, params } = table.find(method, path) ?? {};
  return [at?.path, params];
};

describe("the table of routes", () => {
  it.each([
    ["/municipalities", "/municipalities", {}],
    ["/gm1/events", "/:m/events", { m: "gm1" }],
    ["/gm1/events/stream", "/:m/events/stream", { m: "gm1" }],
    ["/gm1/events/7", "/:m/:plural/:id", { m: "gm1", plural: "events", id: "7" }],
    ["/gm1/goals/7", "/:m/:plural/:id", { m: "gm1", plural: "goals", id: "7" }],
    ["/a%20b/events", "/:m/events", { m: "a b" }],
    ["/a%/events", "/:m/events", { m: "a%" }],
  ])("finds what is read at %s", (path, pattern, params) => {
    expect(found("get", path)).toEqual([pattern, params]);
  });

  it("finds what is posted", () => {
    expect(found("post", "/gm1/goals/7/end")).toEqual([
      "/:m/goals/:goal/end",
      { m: "gm1", goal: "7" },
    ]);
  });

  it.each([
    ["get", "/gm1/goals/7/end"],
    ["get", "/gm1/events/"],
    ["get", "//events"],
    ["get", "/gm1"],
    ["get", "/"],
    ["put", "/gm1/goals"],
  ])("finds nothing for %s %s", (method, path) => {
    expect(table.find(method, path)).toBeUndefined();
  });

  it("refuses the same address twice, and what it cannot read", () => {
    expect(() => new RouteTable([route("/:a"), route("/:b")])).toThrow(RangeError);
    expect(() => new RouteTable([route("/{*rest}")])).toThrow(RangeError);
  });
});
