import { createI18n } from "vue-i18n";
import nl from "../locales/nl.json";

export type Language = "nl" | "en";

const STORED = "doelspoor.language";

export const i18n = createI18n<false>({
  locale: "nl",
  fallbackLocale: "nl",
  messages: { nl },
});

async function load(language: Language): Promise<void> {
  if (language === "en") {
    // With those of the forms: words that come after the form would show it in Dutch first.
    const [en, forms] = await Promise.all([
      import("../locales/en.json"),
      import("../locales/forms.en.json"),
    ]);
    i18n.global.setLocaleMessage("en", en.default);
    i18n.global.mergeLocaleMessage("en", forms.default);
  }
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
