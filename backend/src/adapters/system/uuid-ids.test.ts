import fc from "fast-check";
import { v5 } from "uuid";
import { expect, it } from "vitest";
import { uuidIds } from "./uuid-ids.ts";

it("names things as the library of UUIDs does, whatever their name", () => {
  const namespace = "8d0c1c0e-6f0b-5e0c-9a53-3d0e6a3f6a10";
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(uuidIds.of(...parts)).toBe(v5(JSON.stringify(parts), namespace));
    }),
  );
});
