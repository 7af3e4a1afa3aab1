import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "../../kit/index.ts";
import { clearanceOf } from "../../rights/index.ts";
import { SecrecyImposed, SecrecyLifted, SecretGivenToCouncil } from "../../secrecy/index.ts";
import { ContractSigned } from "../../contract/index.ts";
import { TraceEnded, TraceLaid } from "../../trace/index.ts";
import { NOT_PUBLIC, redactableFields } from "./redact.ts";
import { Secrecies } from "./secrecies.ts";
import { Sight } from "./sight.ts";

const [CONTRACT, GOAL, TRACE, SECRECY] = ["c", "b", "t", "s"].map(
  (letter) =>
    `0000000${letter === "t" || letter === "s" ? letter.charCodeAt(0) % 9 : letter}-0000-7000-8000-000000000000`,
);
const on = { occurredOn: "2026-01-08" };

let position = -1;
const event = (
  stream: string,
  subject: string | undefined,
  said: Partial<RecordedEvent> & { readonly type: string; readonly data: unknown },
): RecordedEvent => {
  position += 1;
  return {
    ...{ id: `event-${String(position)}`, version: 1, revision: 0, municipality: "gm0479" },
    ...{ stream: `${stream}-gm0479.${subject ?? ""}`, recordedAt: "2026-01-08T10:00:00.000Z" },
    ...{ actor: { id: "g", role: "griffie" }, confidentiality: "public", position, ...on },
    ...said,
  };
};

const imposed = {
  decision: CONTRACT ?? "",
  level: "secret",
  ground: "woo-2-f",
  imposedBy: "college",
} as const;

const sightOf = (
  clearance: "public" | "council" | "college",
  ...events: readonly RecordedEvent[]
) => {
  const secrecies = new Secrecies();
  for (const each of events) secrecies.apply(each);
  return new Sight(clearance, secrecies);
};

const signed = () =>
  event("contract", CONTRACT, {
    ...ContractSigned.of(
      { title: "Huur", party: "Bouwer", value: 12, signedBy: "mayor", kind: "services" },
      on,
    ),
    request: "digest",
  });

describe("what a clearance sees", () => {
  it("is everything while nothing is secret, and to whoever may know it", () => {
    expect(sightOf("public").isWhole).toBe(true);
    const secret = event("secrecy", SECRECY, SecrecyImposed.of(imposed, on));
    expect(sightOf("college", secret).isWhole).toBe(true);
    expect(sightOf("council", secret).see(signed())).toBeUndefined();
    const given = event("secrecy", SECRECY, { ...SecretGivenToCouncil.of({}, on), revision: 1 });
    expect(sightOf("council", secret, given).isWhole).toBe(true);
    const lifted = event("secrecy", SECRECY, {
      ...SecrecyLifted.of({ liftedBy: "council" }, on),
      revision: 2,
    });
    expect(sightOf("public", secret, given, lifted).isWhole).toBe(true);
  });

  it("leaves out a trace to what is hidden, and all that is said of that trace", () => {
    const sight = sightOf("public", event("secrecy", SECRECY, SecrecyImposed.of(imposed, on)));
    const laid = TraceLaid.of(
      { source: CONTRACT ?? "", target: GOAL ?? "", type: "aims-at", intention: "x" },
      on,
    );
    expect(sight.see(event("trace", TRACE, laid))).toBeUndefined();
    const ended = event("trace", TRACE, { ...TraceEnded.of({ reason: "x" }, on), revision: 1 });
    expect(sight.see(ended)).toBeUndefined();
  });

  it("has other words for secret fields, and nothing that confirms a guess", () => {
    const fields = { ...imposed, fields: ["party"] };
    const sight = sightOf("public", event("secrecy", SECRECY, SecrecyImposed.of(fields, on)));
    const seen = sight.see({
      ...signed(),
      correction: { of: "event-0", reason: "Het was Bouwer." },
    });
    expect(seen?.data).toMatchObject({ title: "Huur", party: NOT_PUBLIC });
    expect(JSON.stringify(seen)).not.toMatch(/Bouwer|digest/);
  });

  it("withholds a field that can be left out in no way with its whole event", () => {
    expect(redactableFields("contract").has("party")).toBe(true);
    expect(redactableFields("contract").has("value")).toBe(false);
    const fields = { ...imposed, fields: ["value"] };
    const sight = sightOf("public", event("secrecy", SECRECY, SecrecyImposed.of(fields, on)));
    expect(sight.see(signed())).toBeUndefined();
  });

  it("withholds what its envelope marks, though no secrecy is on record", () => {
    const marked = { ...signed(), confidentiality: "secret" } as const;
    expect(sightOf("college", marked).see(marked)).toBeUndefined();
  });
});

describe("the clearance of roles", () => {
  it("is the least that has all their circles", () => {
    expect(clearanceOf(["public", "administrator"])).toBe("public");
    expect(clearanceOf(["project-leader"])).toBe("internal");
    expect(clearanceOf(["griffie", "public"])).toBe("council");
    expect(clearanceOf(["council-member", "secretariat"])).toBe("all");
    expect(clearanceOf(["auditor"])).toBe("all");
  });
});
