/** First and last parts of Dutch compounds; joined they make the many words a council's records hold. */
const FIRST = [
  "afval", "ambulance", "beheer", "beleids", "bestuurs", "bibliotheek", "bouw", "buurt", "cultuur",
  "dieren", "dijk", "duurzaamheids", "energie", "evenementen", "fiets", "gebieds", "gemeente", "geluids",
  "gezondheids", "grond", "groen", "haven", "huur", "inburgerings", "jeugd", "kinder", "klimaat", "kunst",
  "landschaps", "lucht", "mantelzorg", "markt", "milieu", "natuur", "onderwijs", "ouderen", "parkeer",
  "pleziervaart", "raads", "recreatie", "riool", "scholen", "speel", "sport", "stads", "straat", "studenten",
  "toegankelijkheids", "verkeers", "veiligheids", "vrijwilligers", "vuurwerk", "wandel", "warmte", "water",
  "wijk", "winkel", "woning", "zorg", "zwem",
]; // prettier-ignore
const LAST = [
  "aanbod", "aanpak", "agenda", "akkoord", "bad", "beleid", "beheer", "bestemming", "bijdrage", "brug",
  "budget", "centrum", "controle", "coach", "dienst", "doelstelling", "fonds", "gebied", "gebouw", "heffing",
  "huis", "kaart", "kosten", "kwaliteit", "lening", "locatie", "loket", "maatregel", "netwerk", "norm",
  "ontwikkeling", "opgave", "overlast", "pad", "park", "plan", "plaats", "plein", "programma", "project",
  "punt", "regeling", "route", "ruimte", "scan", "schade", "schap", "station", "strategie", "subsidie",
  "systeem", "tarief", "terrein", "toets", "tunnel", "verordening", "visie", "voorziening", "vraag", "zone",
]; // prettier-ignore
const ADJECTIVES = [
  "betaalbare", "betere", "bereikbare", "duidelijke", "duurzame", "eerlijke", "extra", "gezonde", "goede",
  "groene", "kleine", "langere", "lokale", "meer", "minder", "nieuwe", "open", "passende", "rustige",
  "schone", "snelle", "sociale", "sterke", "tijdelijke", "toegankelijke", "veilige", "vrije", "warme",
  "zichtbare", "zorgvuldige",
]; // prettier-ignore
const VERBS = [
  "aanleggen", "afschaffen", "behouden", "beperken", "beschermen", "bouwen", "evalueren", "handhaven",
  "herstellen", "inrichten", "invoeren", "koppelen", "onderzoeken", "openstellen", "opknappen", "plaatsen",
  "regelen", "stimuleren", "uitbreiden", "uitstellen", "verbeteren", "verduurzamen", "verhogen", "verlagen",
  "vergroenen", "vernieuwen", "verplaatsen", "versnellen", "voorkomen", "vrijstellen",
]; // prettier-ignore
const PLACES = [
  "Noorder", "Zuider", "Ooster", "Wester", "Dorps", "Kerk", "Molen", "Linden", "Eiken", "Beuken", "Heren",
  "Koningin", "Wilhelmina", "Juliana", "Station", "Haven", "Veer", "Polder", "Dijk", "Water", "Burcht",
  "Raadhuis", "School", "Tuin", "Vogel", "Meer", "Rijn", "Maas", "Vecht", "Duin",
]; // prettier-ignore
const STREETS = [
  "straat",
  "laan",
  "weg",
  "plein",
  "kade",
  "dreef",
  "hof",
  "singel",
  "wijk",
  "park",
];
const GIVEN = [
  "Anna", "Bas", "Carla", "Daan", "Eva", "Fatima", "Gerrit", "Hanna", "Ibrahim", "Jan", "Karin", "Lotte",
  "Mehmet", "Noor", "Olga", "Peter", "Rachid", "Sanne", "Thijs", "Willem",
]; // prettier-ignore
const FAMILY = [
  "Bakker", "de Boer", "Bos", "Brouwer", "Dekker", "Dijkstra", "El Amrani", "van den Berg", "Hendriks",
  "Jansen", "de Jong", "Kaya", "Koning", "Meijer", "Mulder", "Peters", "Postma", "Smit", "Visser", "Vos",
  "de Vries", "de Wit", "Yilmaz", "van der Zee", "Zijlstra",
]; // prettier-ignore

export const FACTIONS = [
  "CDA", "ChristenUnie", "D66", "GroenLinks", "Lokaal Belang", "Partij voor de Dieren", "PvdA", "SP",
  "Stadspartij", "VVD",
]; // prettier-ignore

/** A whole number from 0 up to another, always the same ones; low ones come often, as words do. */
class Draws {
  #seed = 1;

  even(below: number): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#seed / 2 ** 32) * below);
  }

  skewed(below: number): number {
    return Math.floor((this.even(1 << 20) / (1 << 20)) ** 2 * below);
  }
}

/** Made-up Dutch texts: always the same ones in the same order. */
export class Texts {
  readonly draws = new Draws();

  #of(words: readonly string[]): string {
    return words[this.draws.skewed(words.length)] ?? "";
  }

  noun(): string {
    return this.#of(FIRST) + this.#of(LAST);
  }

  street(): string {
    return this.#of(PLACES) + this.#of(STREETS);
  }

  person(): string {
    return `${this.#of(GIVEN)} ${this.#of(FAMILY)}`;
  }

  faction(): string {
    return this.#of(FACTIONS);
  }

  title(): string {
    const what = `${this.#of(ADJECTIVES)} ${this.noun()}`;
    return [
      `${what} aan de ${this.street()} ${this.#of(VERBS)}`,
      `Naar ${what} in ${this.street()}`,
      `${this.noun()} en ${what}`,
      `${what}: ${this.noun()} ${this.#of(VERBS)}`,
    ][this.draws.even(4)] ?? ""; // prettier-ignore
  }

  sentence(): string {
    return `Het college wordt gevraagd ${this.#of(ADJECTIVES)} ${this.noun()} te ${this.#of(VERBS)}, zodat ${this.noun()} bij de ${this.street()} de ${this.noun()} kan ${this.#of(VERBS)}.`;
  }
}
