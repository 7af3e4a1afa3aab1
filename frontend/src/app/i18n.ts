import { createI18n } from "vue-i18n";
import nl from "../locales/nl.json";

export type Language = "nl" | "en";

interface Texts {
  readonly [key: string]: string | Texts;
}

const STORED = "doelspoor.language";

/** Every file of texts besides the Dutch one that all pages share, by its name: `chain.nl`, `en`. */
const files = new Map(
  Object.entries(
    import.meta.glob<Texts>(["../locales/*.json", "!../locales/nl.json"], { import: "default" }),
  ).map(([path, load]) => [path.slice("../locales/".length, -".json".length), load]),
);

export const i18n = createI18n<false>({
  locale: "nl",
  fallbackLocale: "nl",
  messages: { nl },
});

/** Names of the files that pages opened so far take their texts from. */
const named = new Set<string>();
const loaded = new Set(["nl"]);

const current = (): Language => (i18n.global.locale.value === "en" ? "en" : "nl");

async function loadFile(language: Language, file: string): Promise<void> {
  const load = files.get(file);
  if (load === undefined) throw new Error(`There are no texts ${file}.`);
  i18n.global.mergeLocaleMessage(language, await load());
  loaded.add(file);
}

/** Loads what pages have named, also what is named meanwhile. */
async function load(language: Language): Promise<void> {
  const absent = [language, ...[...named].map((name) => `${name}.${language}`)].filter(
    (file) => !loaded.has(file),
  );
  if (absent.length === 0) return;
  await Promise.all(absent.map((file) => loadFile(language, file)));
  await load(language);
}

/**
 * Loads texts that not every page has, by the name of their file, in the language shown and, from then on,
 * in each language chosen.
 */
export async function openTexts(names: readonly string[]): Promise<void> {
  for (const name of names) named.add(name);
  await load(current());
}

/** Shows all texts of the interface in a language; what the log says stays Dutch. */
export async function chooseLanguage(language: Language): Promise<void> {
  await load(language);
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
}

/** Starts in the language chosen before; Dutch is the default. */
export async function startLanguage(): Promise<void> {
  if (localStorage.getItem(STORED) === "en") await chooseLanguage("en");
}
