import { commandLists, rightToCorrect, rightToRecord } from "@doelspoor/events";
import { describe, expect, it } from "vitest";
import { rightToMend, rightToStep } from "./stream-rights.ts";

describe("the rights of addresses", () => {
  const recorded = commandLists.filter(({ commands }) => commands.length > 0);

  it.each(recorded)("are those of the table, for $stream.plural", ({ stream, commands }) => {
    for (const { name } of commands)
      expect(rightToStep(stream.plural, name)).toBe(rightToRecord(stream.name, name));
    expect(rightToMend(stream.plural)).toBe(rightToCorrect(stream.name));
  });

  it("are none for an address of no kind of stream", () => {
    expect(rightToStep("bestaat-niet", "leg-vast")).toBeUndefined();
    expect(rightToMend("bestaat-niet")).toBeUndefined();
  });
});
