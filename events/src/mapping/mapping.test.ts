import { describe, expect, it } from "vitest";
import { given, TODAY } from "../kit/testing.ts";
import { ImportMappingSaved, mappingStream, saveImportMapping } from "./index.ts";

const now = { occurredOn: TODAY };
const mapping = { source: "notubiz", mapping: '{"version":1}' };

describe("the mapping of a source", () => {
  it("is kept by the name of the source, the last one counting", () => {
    const changed = { ...mapping, mapping: '{"version":1,"identity":["Id"]}' };
    const state = given(mappingStream, ImportMappingSaved.of(mapping, now))
      .when(saveImportMapping, changed)
      .then([ImportMappingSaved.of(changed, now)]);
    expect([...state.mappings]).toEqual([["notubiz", changed.mapping]]);
  });

  it("is not saved once more where it is the one in use", () => {
    given(mappingStream, ImportMappingSaved.of(mapping, now))
      .when(saveImportMapping, mapping)
      .then({ code: "already-recorded" });
  });
});
