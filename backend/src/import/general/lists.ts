import { NOBODY, oneLine, personName, plain } from "../kit/text.ts";
import { isGroup, textOf } from "./paths.ts";

/** Who handed something in, as far as a source ties a name to a faction. */
export interface Named {
  readonly name: string;
  readonly faction?: string;
}

const BRACKETED = /^[[{(]\s*(["'“‘][\s\S]*["'”’]|[^"']*)\s*[\])}]$/;
const QUOTED =
  /["“]([^"“”]*)["”]|(?<![\p{L}\p{N}])['‘]([^'‘’]*(?:['’][\p{L}][^'‘’]*)*)['’](?![\p{L}])/gu;

const GROUP_KEYS = [
  "naam",
  "name",
  "label",
  "title",
  "titel",
  "fractie",
  "partij",
  "party",
  "faction",
  "afkorting",
  "abbreviation",
] as const;

const namesInGroup = (group: Readonly<Record<string, unknown>>): readonly string[] => {
  const key = GROUP_KEYS.find((candidate) => typeof group[candidate] === "string");
  return key === undefined ? [] : [String(group[key])];
};

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const ofBrackets = (text: string): readonly string[] | undefined => {
  if (!/^[[{]/.test(text)) return undefined;
  const value = asJson(text);
  if (value !== undefined) return itemsIn(value);
  const inner = BRACKETED.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const quoted = [...inner.matchAll(QUOTED)].map(([, double, single]) => double ?? single ?? "");
  return quoted.length > 0 ? quoted : splitText(inner);
};

const SURE = [/[\r\n]+/, /\s*;\s*/, /\s*\|\s*/, /\s*•\s*/];

// A comma inside brackets separates nothing: "Groep X (Y, Z)".
const COMMA = /\s*,\s*(?![^(]*\))/;
const AND = /\s+(?:en|and|&)\s+(?![^(]*\))/i;

const splitText = (text: string): readonly string[] => {
  const sure = SURE.find((pattern) => pattern.test(text));
  return (sure === undefined ? text.split(COMMA) : text.split(sure)).map(oneLine);
};

/**
 * The texts of a list in whatever notation: a list of JSON, one in a cell, with `;` `|` `,` or a line each.
 */
export const itemsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (isGroup(value)) return namesInGroup(value);
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "string") return [];
  const text = plain(value);
  return (ofBrackets(text) ?? splitText(text)).map(oneLine).filter((item) => item !== "");
};

const FACTION_IN_NAME =
  /^(.*?)(?:\s*[([]\s*([^()[\]]+?)\s*[)\]]|(?:\s+[-–]\s+|\/)([\p{Lu}\d][\p{L}\d]*[\p{Lu}\d]))\s*$/u;
const ACCOUNT = /raadslid account/i;

const isSurnameFirst = (text: string): boolean =>
  /^[^,]+,\s*[^,]+$/.test(text.replace(/\s*\([^)]*\)\s*$/, ""));

const INITIALS =
  /^(?:\p{Lu}\p{Ll}?\.\s?)+(?:\s?(?:van|de|der|den|ten|ter|te|'t|’t)\b\s?)*$|^(?:\p{Lu}\p{Ll}+)(?:\s(?:van|de|der|den|ten|ter|te|'t|’t))*$/u;

// "Groot, Anna de" is one person; "De Vries, Jansen" are two: a comma alone tells a surname first only
// where given name or initials follow, with at most a prefix after them.
const isOnePerson = (text: string): boolean => {
  if (!isSurnameFirst(text)) return false;
  const [, given = ""] = text.replace(/\s*\([^)]*\)\s*$/, "").split(/,\s*/);
  return INITIALS.test(given) && /\b(?:van|de|der|den|ten|ter|te)$|\./i.test(given);
};

/** How a column writes the names of people. */
export interface NameStyle {
  /** "Groot, Anna de" stands for Anna de Groot throughout. */
  readonly surnameFirst?: boolean | undefined;
}

const commaParts = (text: string, { surnameFirst = false }: NameStyle): readonly string[] => {
  const isOne = isOnePerson(text) || (surnameFirst && isSurnameFirst(text));
  return isOne ? [text] : text.split(COMMA);
};

const personTexts = (value: unknown, style: NameStyle): readonly string[] => {
  if (Array.isArray(value))
    return value.flatMap((item) => (typeof item === "string" ? [item] : itemsIn(item)));
  if (typeof value !== "string") return itemsIn(value);
  const text = plain(value);
  const bracketed = ofBrackets(text);
  if (bracketed !== undefined) return bracketed;
  const sure = SURE.find((pattern) => pattern.test(text));
  const parts = sure === undefined ? commaParts(text, style) : text.split(sure);
  return parts.flatMap((part) => part.split(AND));
};

/** Whether a text shows that its column puts the surname first: "Groot, Anna de". */
export const showsSurnameFirst = (text: string): boolean => {
  const parts = text.split(/[\r\n;|]+/);
  return parts.length > 1
    ? parts.some((part) => isSurnameFirst(part.trim()))
    : isOnePerson(text.trim());
};

const withFaction = (text: string): Named | undefined => {
  const match = FACTION_IN_NAME.exec(text);
  const [, name = "", inBrackets, after = ""] = match ?? [];
  const faction = oneLine(inBrackets ?? after);
  return name === "" || ACCOUNT.test(faction) ? undefined : { name: personName(name), faction };
};

const namedIn = (text: string): readonly Named[] => {
  const found = withFaction(text) ?? { name: personName(text) };
  return found.name === "" || NOBODY.test(found.name) ? [] : [found];
};

const NAME_KEYS = ["naam", "name", "persoon", "person", "lid", "member", "label"];
const FACTION_KEYS = ["fractie", "partij", "party", "faction", "group"];

/** A name as a text, or as a group of its own: `party: { name: "D66" }`. */
const nameIn = (value: unknown): string =>
  isGroup(value) ? (namesInGroup(value)[0] ?? "") : textOf(value);

const firstText = (group: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  keys.map((key) => nameIn(group[key])).find((text) => text !== "");

const namedInGroup = (value: unknown): readonly Named[] | undefined => {
  if (Array.isArray(value)) {
    const groups = value.map(namedInGroup);
    return groups.every((group) => group !== undefined) ? groups.flat() : undefined;
  }
  const name = isGroup(value) ? firstText(value, NAME_KEYS) : undefined;
  if (!isGroup(value) || name === undefined) return undefined;
  const faction = firstText(value, FACTION_KEYS);
  return [{ name: personName(name), ...(faction === undefined ? {} : { faction }) }];
};

/** The people in a field, with their factions where it names them: "A. Jansen (VVD) en B (D66)". */
export const peopleIn = (value: unknown, style: NameStyle = {}): readonly Named[] => {
  const found = namedInGroup(value) ?? personTexts(value, style).map(oneLine).flatMap(namedIn);
  const seen = new Set<string>();
  return found.filter(({ name }) => name !== "" && !seen.has(name) && seen.add(name));
};

// "VVD en D66" are two; "Recht en Veiligheid" may be one, so that it is left as it stands.
const ABBREVIATED = /^[\p{Lu}\d][\p{L}\d]*[\p{Lu}\d]$/u;

const FACTION =
  /^(?:fractie|lijst|groep|partij|lokale? |leefbaar|stadspartij|dorps|gemeentebelang|forum voor)|^(?:groen ?links|christenunie|denk|volt|bbb|50plus|boerburgerbeweging|raadsbreed|college)\b|belang(?:en)?$|\bpartij\b/i;

/** Whether a text that stands among names of people is one of a faction. */
export const isFactionName = (text: string): boolean =>
  FACTION.test(text) ||
  /^[\p{Lu}\d][\p{Lu}\d\s/–-]*\d*$/u.test(text) ||
  (ABBREVIATED.test(text) && !text.includes("."));

const splitAnd = (item: string, isListed: boolean): readonly string[] => {
  const parts = item.split(/\s+(?:en|and|&)\s+/);
  return isListed || parts.every((part) => ABBREVIATED.test(part)) ? parts : [item];
};

/** The factions in a field. */
export const factionsIn = (value: unknown): readonly string[] => {
  const items = itemsIn(value);
  const names = items.flatMap((item, index) => {
    const isLast = typeof value === "string" && index > 0 && index === items.length - 1;
    return splitAnd(item, isLast);
  });
  return [...new Set(names.map(oneLine).filter((name) => name !== "" && !NOBODY.test(name)))];
};
