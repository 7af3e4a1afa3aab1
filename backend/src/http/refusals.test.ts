import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { errorCodes } from "./error-codes.ts";
import { refused } from "./refusals.ts";

const folder = fileURLToPath(new URL("../../../docs/errors/", import.meta.url));

describe("error codes", () => {
  it.each(errorCodes)("%s has a page that names its code", (code) => {
    expect(existsSync(`${folder}${code}.md`)).toBe(true);
    expect(readFileSync(`${folder}${code}.md`, "utf8")).toContain(`Code \`${code}\``);
  });

  it("have no page without a code", () => {
    const pages = readdirSync(folder).map((file) => file.replace(/\.md$/, ""));
    expect(pages.sort()).toEqual([...errorCodes].sort());
  });

  it("name the field and the rule in Dutch", () => {
    const reply = refused({ code: "date-in-future", date: "2027-01-02", today: "2026-11-22" });
    expect(reply).toMatchObject({
      status: 422,
      body: {
        type: "/docs/errors/date-in-future",
        code: "date-in-future",
        errors: [{ field: "occurredOn", message: expect.stringContaining("2 januari 2027") }],
      },
    });
  });
});
