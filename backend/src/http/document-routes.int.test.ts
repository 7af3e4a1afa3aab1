import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApi } from "./routes.ts";
import { served, type Served } from "./testing/served.ts";

let app: Served;

beforeAll(async () => {
  app = await served();
});

afterAll(() => app.stop());

describe("what the API tells of itself", () => {
  it("is its description, for anyone to read from anywhere", async () => {
    const answer = await app.get("/openapi.json");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.body).toEqual(JSON.parse(JSON.stringify(openApi())));
  });

  it("is its version, on every answer", async () => {
    const { version } = openApi().info;
    for (const path of ["/municipalities", "/gm0001/goals", "/nowhere", "/docs"])
      expect((await app.get(path)).headers.get("api-version"), path).toBe(version);
  });

  it("is a manual with every operation, without script or inline style", async () => {
    const { text, headers } = await app.get("/docs");
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    for (const path of Object.values(openApi().paths))
      for (const { operationId } of Object.values(path))
        expect(text).toContain(`<details id="${operationId}">`);
    expect(text).not.toMatch(/<script|<style|style=|\son\w+=/);
    expect((await app.get("/docs.css")).headers.get("content-type")).toContain("text/css");
  });
});
