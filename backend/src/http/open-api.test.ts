import { describe, expect, it } from "vitest";
import { lists } from "./command-lists.ts";
import { commandRoutes } from "./command-routes.ts";
import { errorCodes } from "./error-codes.ts";
import { openApi } from "./routes.ts";

const api = openApi();
const operations = Object.values(api.paths).flatMap((path) => Object.values(path));

describe("the description of the API", () => {
  it("has one operation for every command and one a kind of stream for corrections", () => {
    const commands = lists.flatMap(({ commands }) => commands);
    const kinds = new Set(lists.map(({ stream }) => stream.plural));
    const recording = operations.filter(
      ({ requestBody, tags }) => requestBody !== undefined && tags.some((tag) => kinds.has(tag)),
    );
    expect(recording).toHaveLength(commands.length + lists.length);
  });

  it("names no operation twice", () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(commandRoutes.map((route) => [route.path, route] as const))(
    "gives an example that %s takes",
    (_path, { parts, words }) => {
      expect(words.example).toBeDefined();
      expect(parts.body.safeParse(words.example).error?.issues ?? []).toEqual([]);
    },
  );

  it("refers to nothing that is not there", () => {
    const text = JSON.stringify(api);
    const refs = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = ""]) => path);
    expect(refs.length).toBeGreaterThan(0);
    for (const path of new Set(refs)) {
      let at: unknown = api;
      for (const key of path.split("/"))
        at =
          typeof at === "object" && at !== null
            ? Object.entries(at).find(([k]) => k === key)?.[1]
            : undefined;
      expect(at, path).toBeDefined();
    }
  });

  it("lists every error code", () => {
    expect(JSON.stringify(api.components)).toContain(JSON.stringify([...errorCodes].sort()));
  });

  it("says that dates are dates", () => {
    const text = JSON.stringify(api.components);
    expect(text).toMatch(/"occurredOn":\{[^}]*"format":"date"/);
  });
});
