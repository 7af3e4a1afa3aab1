import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as z from "zod/mini";

const sources = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(`${sources}${path}`, "utf8");

interface Texts {
  readonly [key: string]: string | Texts;
}
const texts: z.ZodMiniType<Texts> = z.record(
  z.string(),
  z.union([z.string(), z.lazy(() => texts)]),
);

const leaves = (tree: Texts, within = ""): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([name, text]) =>
    typeof text === "string"
      ? [[`${within}${name}`, text] as const]
      : leaves(text, `${within}${name}.`),
  );

const inLanguage = (language: string): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(
    readdirSync(`${sources}locales`)
      .filter((file) => file === `${language}.json` || file.endsWith(`.${language}.json`))
      .map((file) => [
        file.slice(0, -`${language}.json`.length).replace(/\.$/, ""),
        new Map(leaves(texts.parse(JSON.parse(read(`locales/${file}`))))),
      ]),
  );
const dutch = inLanguage("nl");
const english = inLanguage("en");

/** The file in which a key stands. */
const fileOf = new Map(
  [...dutch].flatMap(([file, keys]) => [...keys.keys()].map((key) => [key, file])),
);
/** A key that is made on the spot may be any of those that begin like it. */
const filesBelow = (start: string): readonly string[] => [
  ...new Set([...fileOf].flatMap(([key, file]) => (key.startsWith(start) ? [file] : []))),
];

const IMPORT =
  /(?:^|\n)(?:import|export)\s(?!type\b)[^;]*?"(\.[^"]+\.(?:ts|vue))"|import\("(\.[^"]+)"\)/g;

const importsOf = (path: string): readonly string[] =>
  [...read(path).matchAll(IMPORT)].map(([, direct, late]) =>
    new URL(direct ?? late ?? "", `file:///${path}`).pathname.slice(1),
  );

/** A source and all that it imports; the pages come with their routes. */
const reachedFrom = (start: string): readonly string[] => {
  const reached = new Set([start]);
  for (const path of reached)
    if (path !== "app/router.ts") for (const next of importsOf(path)) reached.add(next);
  return [...reached];
};

const LITERAL = /"([\w-]+(?:\.[\w-]+)+)"|'([\w-]+(?:\.[\w-]+)+)'/g;
const MADE = /`([\w-]+\.(?:[\w-]+\.)*[\w-]*)\$\{/g;
const WORD = /\bword\(\s*["']([\w.-]+)["']/g;

/** Files of texts that a source takes a text from. */
const filesUsedBy = (path: string): readonly string[] => {
  const source = read(path);
  return [
    ...[...source.matchAll(LITERAL)].map(([, one = "", other = one]) => fileOf.get(other)),
    ...[...source.matchAll(MADE)].flatMap(([, start = ""]) => filesBelow(start)),
    ...[...source.matchAll(WORD)].flatMap(([, group = ""]) => filesBelow(`${group}.`)),
    ...(path === "forms/use-form-words.ts" ? ["forms"] : []),
  ].filter((file) => file !== undefined);
};
const filesNeeded = (start: string): readonly string[] =>
  [...new Set(reachedFrom(start).flatMap(filesUsedBy))].filter((file) => file !== "").sort();

const ROUTED = /(page\(\s*)?\(\) => import\("\.\.\/(pages\/\w+\.vue)"\)(?:,([^)]*)\))?/g;
const pages = [...read("app/router.ts").matchAll(ROUTED)].map(([, , path = "", named = ""]) => ({
  path,
  named: [...named.matchAll(/"([\w-]+)"/g)].map(([, name]) => name),
}));

/** Words that take the place of others, where one language needs that and the other does not. */
const OWN = /^(status-of|record\.step)\./;

test("both languages have the same files with the same keys", () => {
  const keysOf = (texts?: ReadonlyMap<string, string>) =>
    [...(texts?.keys() ?? [])].filter((key) => !OWN.test(key));
  expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
  for (const [file, keys] of dutch)
    expect.soft(keysOf(english.get(file)), file).toEqual(keysOf(keys));
});

test("both languages fill in the same names in a text", () => {
  const filledIn = (text = "") => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [file, keys] of english)
    for (const [key, text] of keys)
      expect.soft(filledIn(text), key).toEqual(filledIn(dutch.get(file)?.get(key) ?? text));
});

test("a text stands in one file", () => {
  const keys = [...dutch.values()].flatMap((file) => [...file.keys()]);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

test("what is shown on every page is in the file that every page has", () => {
  for (const path of ["main.ts", "app/AppMunicipality.vue", "pages/PageAbsent.vue"])
    expect.soft(filesNeeded(path), path).toEqual([]);
});

test.each(pages)("the route of $path names the texts that it shows", ({ path, named }) => {
  expect([...named].sort()).toEqual(filesNeeded(path));
});

test("every text that a source names is there", () => {
  const named = /\bt\(\s*(?:"([^"]+)"|'([^']+)')/g;
  const absent = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(ts|vue)$/.test(path) && !path.endsWith(".test.ts"))
    .flatMap((path) => [...read(path).matchAll(named)].map(([, one, other]) => one ?? other ?? ""))
    .filter((key) => !fileOf.has(key));
  expect(absent).toEqual([]);
});
