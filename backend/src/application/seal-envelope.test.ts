import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sampleEvent } from "../adapters/contracts/sample-events.ts";
import { LEAF, leafHash, sealEnvelope } from "./seal-envelope.ts";

describe("sealEnvelope", () => {
  it("hashes an empty leaf as RFC 6962 does", () => {
    expect(leafHash(Buffer.of(LEAF)).toString("hex")).toBe(
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    );
  });

  it("hashes the UTF-8 bytes of the canonical text after a zero byte", () => {
    const sealed = sealEnvelope(sampleEvent("motion-gm0479.1", 0, { title: "Café ‘De Zaan’ 🚲" }));
    const hash = createHash("sha256").update(Buffer.of(LEAF)).update(sealed.bytes);
    expect(sealed.leafHash).toEqual(hash.digest());
    expect(sealed.bytes.toString("utf8")).toContain('"data":{"title":"Café ‘De Zaan’ 🚲"}');
  });

  it("leaves out the position, so that a copied log keeps every proof", () => {
    const envelope = sampleEvent("motion-gm0479.1", 0);
    const recorded = { ...envelope, position: 7 };
    expect(sealEnvelope(recorded)).toEqual(sealEnvelope(envelope));
  });

  it("gives another hash for any other content", () => {
    const envelope = sampleEvent("motion-gm0479.1", 0);
    const other = { ...envelope, occurredOn: "2026-03-13" };
    expect(sealEnvelope(other).leafHash).not.toEqual(sealEnvelope(envelope).leafHash);
  });
});
