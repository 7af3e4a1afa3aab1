import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.ts";

const key = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.nat({ max: 200 }).map(String),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "\u0000",
    "a\u0000b",
    "\ufb33",
    "\u{1f600}",
    "10",
    "9",
    "-1",
  ),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(-0, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, 9007199254740992, 1e20),
);
const leaf = fc.oneof(fc.string({ unit: "binary" }), number, fc.boolean(), fc.constant(null));
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    leaf,
    fc.array(tie("json"), { maxLength: 5 }),
    fc.dictionary(key, tie("json"), { maxKeys: 6 }),
  ),
}));

describe("canonical", () => {
  it("agrees with the reference implementation on any JSON value", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the same text whatever the order of the members", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, leaf), { maxLength: 8 }), (entries) => {
        const members = [...new Map(entries)];
        const turned = Object.fromEntries(members.toReversed());
        expect(canonical(Object.fromEntries(members))).toBe(canonical(turned));
      }),
    );
  });

  it("reads back as the value it was made from", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonical(value);
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it("writes integer-like keys in the order of their code units", () => {
    expect(canonical({ 10: "b", 9: "c", 1: "a", "-1": 0 })).toBe(
      '{"-1":0,"1":"a","10":"b","9":"c"}',
    );
  });

  it("sorts keys by UTF-16 code units, as in RFC 8785 section 3.2.3", () => {
    const value = {
      "\u20ac": 1,
      "\r": 2,
      "\ufb33": 3,
      "1": 4,
      "\u{1f600}": 5,
      "\u0080": 6,
      "\u00f6": 7,
    };
    expect(canonical(value)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
    );
  });

  it("writes the numbers of RFC 8785 appendix B", () => {
    const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0];
    expect(canonical(numbers)).toBe("[333333333.3333333,1e+30,4.5,0.002,1e-27,0]");
  });

  it("leaves out members that are undefined", () => {
    expect(canonical({ a: undefined, b: { c: undefined }, d: 1 })).toBe('{"b":{},"d":1}');
  });

  it("tells shapes apart whose keys hold the separator of the cache", () => {
    expect(canonical({ a: 1, b: 2 })).toBe('{"a":1,"b":2}');
    expect(canonical({ "a\u0000b": 1 })).toBe('{"a\\u0000b":1}');
    expect(canonical({ "c\u0000d": 1 })).toBe('{"c\\u0000d":1}');
    expect(canonical({ c: 1, d: 2 })).toBe('{"c":1,"d":2}');
  });

  it.each([
    ["NaN", NaN],
    ["an infinity", [Infinity]],
    ["undefined by itself", undefined],
    ["undefined in an array", [undefined]],
    ["a hole in an array", new Array<number>(2)],
    ["a lone surrogate", { a: "\ud800" }],
    ["a lone surrogate in a key", { "\udc00x": 1 }],
    ["surrogates the wrong way round", "\udc00\ud800"],
    ["a function", { a: () => 1 }],
    ["a bigint", 1n],
    ["a symbol", Symbol("a")],
    ["a map", new Map()],
    ["a set in an object", { a: new Set() }],
  ])("refuses %s", (_name, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });
});
