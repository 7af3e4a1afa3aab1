import { describe, expect, test } from "vitest";
import en from "../locales/forms.en.json";
import nl from "../locales/forms.nl.json";
import main from "../locales/nl.json";
import { formFields, streamForms } from "./catalogue.ts";
import { dateFields } from "./dates.ts";
import { isAsked } from "./prominence.ts";
import type { Field } from "./schema.ts";
import { fieldKeys } from "./field-keys.ts";

const languages = { nl, en };

const isTexts = (value: unknown): value is object => typeof value === "object" && value !== null;

const has = (texts: object, key: string): boolean => {
  let found: unknown = texts;
  for (const step of key.split("."))
    found = Object.entries(isTexts(found) ? found : {}).find(([name]) => name === step)?.[1];
  return typeof found === "string" && found !== "";
};

interface Placed {
  readonly command: string;
  readonly path: string;
  readonly field: Field;
}

const placed = (command: string, fields: readonly Field[], within = ""): readonly Placed[] =>
  fields.filter(isAsked).flatMap((field) => {
    const path = within === "" ? field.name : `${within}.${field.name}`;
    return [{ command, path, field }, ...placed(command, field.fields ?? [], path)];
  });

/** Every form there is: of each command, and of each event that a correction puts right. */
const forms = streamForms.flatMap(({ commands, events }) => [
  ...commands.map(({ name, input }) => ({ name, schema: input })),
  ...events
    .filter(({ schema }) => !commands.some(({ input }) => input === schema))
    .map(({ schema }) => ({ name: "", schema })),
]);
const all = forms.flatMap(({ name, schema }) =>
  placed(name, [...formFields(schema), ...dateFields]),
);

describe.each(Object.entries(languages))("the words of forms in %s", (_language, texts) => {
  test("name every field of every command and every event", () => {
    const missing = all
      .filter(({ command, path }) => !fieldKeys(command, path).some((key) => has(texts, key)))
      .map(({ command, path }) => `${command} ${path}`);
    expect(missing).toEqual([]);
  });

  test("name every code that can be chosen", () => {
    const codes = all.flatMap(({ field }) =>
      (field.codes ?? []).map((code) => `code.${field.name}.${code}`),
    );
    expect([...new Set(codes)].filter((key) => !has(texts, key))).toEqual([]);
  });
});

test("the words of forms never take the place of another text", () => {
  const keys = (texts: object, within = ""): readonly string[] =>
    Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
      isTexts(text) ? keys(text, `${within}${name}.`) : [`${within}${name}`],
    );
  const others = new Set(keys(main));
  expect(keys(nl).filter((key) => others.has(key))).toEqual([]);
});
