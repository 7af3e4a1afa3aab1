import fc from "fast-check";
import { expect, it } from "vitest";
import { ownPath } from "./own-path.ts";

it("keeps a path of this site, with its query and its place", () => {
  const path = "/gm9999/doelen?op=2026-01-01&zoek=caf%C3%A9#lijst";
  expect(ownPath(path)).toBe(path);
});

it.each([undefined, ["/a", "/b"], "", "gm9999", "/aanmelden", "/aanmelden/terug?code=1", "/afmelden", "/api/v1/x"])(
  "leads to the front page instead of %j",
  (text) => expect(ownPath(text)).toBe("/"),
); // prettier-ignore

it("never leads a browser elsewhere, whatever is asked", () => {
  const bits = fc.constantFrom("/", "\\", ".", "\t", "\n", "\r", "@", ":", "?", "#", "%2f", "%5c", "elders.example", "http", " "); // prettier-ignore
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
      const target = new URL(ownPath(`/${parts.join("")}`), "https://doelspoor.example");
      expect(target.origin).toBe("https://doelspoor.example");
    }),
    { numRuns: 1000 },
  );
});
