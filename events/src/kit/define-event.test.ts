import fc from "fast-check";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { firstVersion } from "./define-event.ts";
import { text } from "./schemas.ts";

const chain = firstVersion(z.object({ votes: z.string() }))
  .then(z.object({ for: z.int(), against: z.int() }), ({ votes }) => {
    const [yes = "0", no = "0"] = votes.split("-");
    return { for: Number(yes), against: Number(no) };
  })
  .then(z.object({ for: z.int(), against: z.int(), method: text() }), (older) => ({
    ...older,
    method: "unknown",
  }));

describe("a chain of versions", () => {
  it("is numbered by its length", () => {
    expect(firstVersion(z.string()).version).toBe(1);
    expect(chain.version).toBe(3);
  });

  it("lifts every version to the newest, step by step", () => {
    const newest = { for: 20, against: 19, method: "unknown" };
    expect(chain.lift(1, { votes: "20-19" })).toEqual(newest);
    expect(chain.lift(2, { for: 20, against: 19 })).toEqual(newest);
    expect(chain.lift(3, { ...newest, method: "roll-call" })).toEqual({
      ...newest,
      method: "roll-call",
    });
  });

  it("lands on the newest schema from any data that an older version accepts", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(1, 2), (yes, no, version) => {
        const stored =
          version === 1 ? { votes: `${String(yes)}-${String(no)}` } : { for: yes, against: no };
        const lifted = chain.lift(version, stored);
        expect(chain.current.parse(lifted)).toEqual({ for: yes, against: no, method: "unknown" });
      }),
    );
  });

  it.each([0, 4, -1, 1.5])("knows no version %d", (version) => {
    expect(() => chain.lift(version, { votes: "20-19" })).toThrow(RangeError);
  });

  it("throws on data that the stored version does not accept", () => {
    expect(() => chain.lift(1, { for: 20, against: 19 })).toThrow();
    expect(() => chain.lift(2, { votes: "20-19" })).toThrow();
  });

  it("throws where a lift does not land on the newest schema", () => {
    const broken = firstVersion(z.object({ a: z.string() })).then(
      z.object({ a: text() }),
      (older) => older,
    );
    expect(() => broken.lift(1, { a: " " })).toThrow();
  });
});
