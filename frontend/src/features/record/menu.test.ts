import { decisionKinds, keysOf } from "@doelspoor/events";
import { expect, test } from "vitest";
import { commandOf, streamOfKind } from "../../forms/catalogue.ts";
import en from "../../locales/forms.en.json";
import nl from "../../locales/forms.nl.json";
import { recordMenu } from "./menu.ts";

const choices = [...recordMenu.values()].flat();

test("every kind of decision can be chosen to be recorded", () => {
  const missing = keysOf(decisionKinds).filter(
    (kind) => streamOfKind(kind) === undefined || !choices.some(({ key }) => key === kind),
  );
  expect(missing).toEqual([]);
});

test("every choice leads to a command and is named and explained in both languages", () => {
  for (const { key, plural, command } of choices) {
    expect.soft(commandOf(plural, command), key).toBeDefined();
    for (const texts of [nl, en])
      expect
        .soft(new Map(Object.entries(texts.record.choice)).get(key), key)
        .toMatchObject({ name: expect.stringMatching(/./), what: expect.stringMatching(/./) });
  }
});
