/** Phrases that say nothing by themselves, as long as a municipality keeps no list of its own (domain.md N5). */
export const defaultPhrases: readonly string[] = [
  "doen wat nodig is", "wat nodig is", "de bedoeling", "maatwerk", "maatwerk leveren",
  "inzetten op", "zetten in op", "inzet op", "versterken", "versterking", "verstevigen",
  "integraal", "integrale aanpak", "integraal werken", "samenhang", "zorgen voor samenhang",
  "verbinden", "verbinding", "verbetering", "verbeteren", "optimaliseren", "doorontwikkelen",
  "stimuleren", "faciliteren", "bevorderen", "aandacht voor", "ruimte voor",
  "de inwoner centraal", "de inwoner staat centraal", "de mens centraal", "de leefwereld centraal",
  "eigen kracht", "regie", "regie voeren", "transformeren", "transformatie", "kantelen", "kanteling",
  "toekomstbestendig", "duurzaam", "robuust", "vitaal", "inclusief",
]; // prettier-ignore

/** Words that carry no meaning of their own beside an empty phrase. */
const FILLERS: readonly string[] = [
  "de", "het", "een", "en", "of", "maar", "om", "te", "van", "voor", "in", "op", "aan", "met", "bij",
  "door", "naar", "tot", "uit", "over", "is", "zijn", "was", "wordt", "worden", "blijft", "blijven",
  "er", "dat", "die", "dit", "deze", "daar", "hier", "wat", "waar", "als", "ook", "nog", "dan", "al",
  "we", "wij", "ze", "zij", "ons", "onze", "hun", "je", "jouw", "u", "uw", "men", "iedereen",
  "meer", "minder", "beter", "betere", "goed", "goede", "echt", "echte", "steeds", "altijd", "samen",
  "gaan", "gaat", "doen", "doet", "willen", "wil", "moeten", "moet", "kunnen", "kan", "zullen", "zal",
  "leveren", "levert", "bieden", "biedt", "geven", "geeft", "zetten", "zorgen", "zorgt", "maken",
  "voor de inwoner", "voor inwoners", "voor onze inwoners", "voor elke inwoner", "voor de burger",
]; // prettier-ignore

/** The words of a text, without capitals, accents and punctuation. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

/** Phrases in words, by their first word. */
type Phrasebook = ReadonlyMap<string, readonly (readonly string[])[]>;

const phrasebooks = new WeakMap<readonly string[], Phrasebook>();

/** A list in words, worked out once: a register asks with the same list for every goal. */
const phrasebookOf = (phrases: readonly string[]): Phrasebook => {
  const known = phrasebooks.get(phrases);
  if (known !== undefined) return known;
  const book = new Map<string, (readonly string[])[]>();
  for (const words of phrases.map(wordsOf)) {
    const [first] = words;
    if (first !== undefined) book.set(first, [...(book.get(first) ?? []), words]);
  }
  phrasebooks.set(phrases, book);
  return book;
};

const startsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => words[at + offset] === word);

/**
 * Whether a text says nothing: it consists of empty phrases and filler words alone (domain.md N5, K10).
 * “Maatwerk” says nothing; “maatwerk, zodat niemand langer dan een week wacht” does.
 */
export const saysNothing = (text: string, ...lists: readonly (readonly string[])[]): boolean => {
  const words = wordsOf(text);
  const books = [FILLERS, ...lists].map(phrasebookOf);
  // Every place up to which all words are covered; phrases may overlap, so each way counts.
  const covered = new Set([0]);
  for (const at of covered)
    for (const phrase of books.flatMap((book) => book.get(words[at] ?? "") ?? []))
      if (startsAt(words, at, phrase)) covered.add(at + phrase.length);
  return covered.has(words.length);
};
