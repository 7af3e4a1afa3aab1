import { oneLine, personName } from "../kit/text.ts";
import type { BallotBox, Stance } from "./ballot-box.ts";
import { factionsIn, itemsIn } from "./lists.ts";
import { remembering } from "./memo.ts";
import { isGroup, listIn } from "./paths.ts";
import { plainWords, sideOf, SIDES, type Side } from "./words.ts";

const CHOICES: Readonly<Record<Stance["side"], RegExp>> = {
  for: /^(?:v|voor|for|\+|ja|yes|pro|eens|agree|aye|1|voorstander|true|gestemd voor|stemt voor)$/,
  against:
    /^(?:t|tegen|against|nee|no|contra|oneens|disagree|nay|tegenstander|false|gestemd tegen|stemt tegen)$/,
  divided: /^(?:verdeeld|divided|v t|voor tegen|deels|gesplitst)$/,
  notParticipating:
    /^(?:o|onthouden|onthouding|abstain|abstained|blanco|niet gestemd|neutraal|nvt|n v t|niet deelgenomen|onthouden van stemming|did not vote)$/,
  absent: /^(?:a|afw|afwezig|absent|niet aanwezig|afgemeld)$/,
};

/** The side that one word in a cell or a field names. */
export const choiceOf = (text: string): Stance["side"] | undefined => {
  if (text.trim() === "+") return "for";
  if (/^[-–−]$/.test(text.trim())) return undefined;
  const words = plainWords(text);
  return ([...SIDES, "divided"] as const).find((side) => CHOICES[side].test(words));
};

const SEATED =
  /^(.+?)\s*(?:\(\s*(-?\d{1,3})\s*(?:x|stem(?:men)?|zetels?|leden)?\s*\)|[:=]\s*(-?\d{1,3})|\s(\d{1,3})\s*x)$/i;
const COUNT_FIRST = /^(\d{1,3})\s*(?:x\s+)?([\p{L}].*)$/u;
const ONLY_COUNT = /^(-?\d{1,4})(?:\s*(?:stemmen|leden|zetels|x))?$/i;

const FACTION_WITH_NUMBER = /^50\s*plus/i;

const countFirst = (item: string): readonly [string, number] | undefined => {
  const match = FACTION_WITH_NUMBER.test(item) ? null : COUNT_FIRST.exec(item);
  return match === null ? undefined : [oneLine(match[2] ?? ""), Number(match[1])];
};

/** A faction with its seats: "D66 (3)", "D66: 3", "3x D66". */
const seatedIn = (item: string): readonly [string, number] | undefined => {
  const match = SEATED.exec(item);
  if (match === null) return countFirst(item);
  const [, faction = "", inBrackets, after, times] = match;
  return [oneLine(faction), Number(inBrackets ?? after ?? times)];
};

const countOf = (value: unknown): number | undefined => {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? ONLY_COUNT.exec(value.trim())?.[1] : undefined;
  return text === undefined ? undefined : Number(text);
};

const UNANIMOUS =
  /^(?:unaniem|allen|alle (?:fracties|partijen|aanwezigen)|algemene stemmen|iedereen|geen|niemand|-)$/i;

const castSeats = (box: BallotBox, side: Side, seats: Readonly<Record<string, unknown>>): void => {
  for (const [faction, count] of Object.entries(seats))
    box.seats(faction, side, countOf(count) ?? 0);
};

const castItems = (box: BallotBox, side: Side, value: unknown): void => {
  const groups = listIn(value)?.filter(isGroup) ?? [];
  for (const group of groups) castGroup(box, group, { side });
  if (groups.length > 0) return;
  for (const [faction, seats] of standing(value))
    if (seats === undefined) box.stance(faction, side);
    else box.seats(faction, side, seats);
};

/** Takes what stands on one side of a vote: a number, a list of factions, with or without seats, or of people. */
export const castSide = (box: BallotBox, side: Side, value: unknown): void => {
  const total = countOf(value);
  if (total !== undefined) box.total(side, total);
  else if (isGroup(value)) castSeats(box, side, value);
  else castItems(box, side, value);
};

// The comma also stands between factions with their seats, in whatever else a list is written.
const joined = (value: unknown): readonly string[] => {
  const items = itemsIn(value).flatMap((item) => item.split(/(?<=\))\s+(?:en|and|&)\s+/));
  return items.some((item) => seatedIn(item) !== undefined) ? items : factionsIn(value);
};

/** Who stands on a side, with seats where they are given. */
const standing = remembering((value): readonly (readonly [string, number?])[] =>
  joined(value)
    .filter((item) => !UNANIMOUS.test(item))
    .map((item) => seatedIn(item) ?? [item]),
);

/** Takes what a cell under the name of a faction says: V, tegen, 3, 3-2, "3 voor 2 tegen". */
export const castCell = (box: BallotBox, faction: string, value: unknown): string | undefined => {
  const text = textOf(value);
  const counts = sidesIn(text);
  for (const [where, count] of counts) box.seats(faction, where, count);
  if (counts.length > 0 || /^[-–−.]?$/.test(text)) return undefined;
  const side = choiceOf(text);
  if (side === undefined) return `“${text}” onder ${faction} is geen stem`;
  box.stance(faction, side);
  return undefined;
};

const PAIR = /^(\d{1,3})\s*[-–/:]\s*(\d{1,3})$/;
const WORDED =
  /(\d{1,3})\s*(?:x\s*)?(?:stem(?:men)?\s+|leden\s+)?(voor|tegen|onthouding(?:en)?|onthouden|afwezig|blanco|for|against|v|t)\b|\b(voor|tegen|onthouding(?:en)?|onthouden|afwezig|for|against|v|t)\b\s*[:=]?\s*\(?(\d{1,3})\b/gi;

const LETTERS: Readonly<Record<string, Side>> = { v: "for", t: "against" };

const sideCalled = (word: string): Side | undefined => {
  const side = LETTERS[word.toLowerCase()] ?? choiceOf(word);
  return side === "divided" ? undefined : side;
};

/** Numbers for and against in a text: "3-2", "3 voor, 2 tegen", "voor: 3". */
export const sidesIn = (text: string): readonly (readonly [Side, number])[] => {
  const [, inFavour, against] = PAIR.exec(text) ?? [];
  if (inFavour !== undefined && against !== undefined)
    return [
      ["for", Number(inFavour)],
      ["against", Number(against)],
    ];
  return [...text.matchAll(WORDED)].flatMap(([, one, word = "", other = "", two]) => {
    const side = sideCalled(word === "" ? other : word);
    const count = one ?? two;
    return side === undefined || count === undefined ? [] : [[side, Number(count)] as const];
  });
};

const PARTY_KEYS =
  /^(?:party|partij|fractie|faction|group|groep|partijnaam|fractienaam|party name|fractie naam)$/;
const MEMBER_KEYS =
  /^(?:naam|name|lid|member|persoon|person|raadslid|stemmer|voter|volledige naam)$/;
const CHOICE_KEYS =
  /^(?:vote|stem|choice|keuze|option|stemgedrag|value|waarde|stemming|gestemd|standpunt)$/;
const COUNT_KEYS =
  /^(?:count|aantal|zetels|seats|stemmen|votes|number|aantal stemmen|aantal leden|size)$/;

const textOf = (value: unknown): string => {
  if (typeof value === "string") return oneLine(value);
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  return itemsIn(value)[0] ?? "";
};

interface Found {
  faction: string;
  member: string;
  choice: Stance["side"] | undefined;
  count: number | undefined;
  readonly sides: (readonly [Side, unknown])[];
}

/** What the fields of one vote object are, by their names. */
const fieldsOf = (group: Readonly<Record<string, unknown>>): Found => {
  const found: Found = { faction: "", member: "", choice: undefined, count: undefined, sides: [] };
  for (const [key, value] of Object.entries(group)) {
    const words = plainWords(key);
    const side = sideOf(key);
    if (side !== undefined) found.sides.push([side, value]);
    else if (PARTY_KEYS.test(words)) found.faction = textOf(value);
    else if (MEMBER_KEYS.test(words)) found.member = textOf(value);
    else if (CHOICE_KEYS.test(words)) found.choice = choiceOf(textOf(value));
    else if (COUNT_KEYS.test(words)) found.count = countOf(value);
  }
  return found;
};

const castNamed = (box: BallotBox, { faction, member, count, choice }: Found): boolean => {
  const isMember = member !== "" && faction !== "";
  const who = faction === "" ? member : faction;
  if (choice === undefined || who === "") return false;
  if (choice === "divided") box.stance(who, choice);
  else if (isMember) box.member({ name: personName(member), faction, side: choice });
  else if (count === undefined) box.stance(who, choice);
  else box.seats(who, choice, count);
  return true;
};

const castCounts = (box: BallotBox, { faction, member, sides }: Found): boolean => {
  const who = faction === "" ? member : faction;
  for (const [side, value] of sides) {
    const count = countOf(value);
    if (who !== "" && count !== undefined) box.seats(who, side, count);
  }
  return who !== "";
};

/** Takes one vote object: of a faction, or of a member; false where it is none. */
const castGroup = (
  box: BallotBox,
  group: Readonly<Record<string, unknown>>,
  { side, faction }: { readonly side?: Side; readonly faction?: string },
): boolean => {
  const own = fieldsOf(group);
  const found = { ...own, choice: side ?? own.choice, faction: faction ?? own.faction };
  return found.sides.length > 0 ? castCounts(box, found) : castNamed(box, found);
};

const castEntry = (box: BallotBox, faction: string, value: unknown): boolean => {
  if (isGroup(value)) return castGroup(box, value, { faction });
  if (typeof value === "boolean") {
    box.stance(faction, value ? "for" : "against");
    return true;
  }
  return castCell(box, faction, value) === undefined;
};

const castObject = (box: BallotBox, group: Readonly<Record<string, unknown>>): boolean => {
  const sides = Object.entries(group).map(([key, value]) => [sideOf(key), value] as const);
  if (sides.some(([side]) => side !== undefined)) {
    for (const [side, value] of sides) if (side !== undefined) castSide(box, side, value);
    return true;
  }
  return Object.entries(group).every(([key, value]) => castEntry(box, key, value));
};

const LABELLED =
  /(?:^|[\s;,.|/(])(voor|tegen|onthouding(?:en)?|onthouden|afwezig|blanco|for|against)(?:stemmers|stemmen)?\s*(?:\([^)]*\)\s*)?[:=]\s*/gi;
const BARE = /(?:^|[\s;,.|/(])(voor|tegen|onthouding(?:en)?|afwezig)\s+(?=[\p{Lu}\d])/gu;
const TAIL = /[;.\s/|,)]+$/;

const castLabelled = (box: BallotBox, text: string, pattern: RegExp): boolean => {
  const labels = [...text.matchAll(pattern)];
  for (const [index, label] of labels.entries()) {
    const side = sideCalled(label[1] ?? "");
    const part = text.slice(label.index + label[0].length, labels[index + 1]?.index ?? text.length);
    // A bracket that closes belongs to the last faction where one opens.
    const tail = part.includes("(") ? /[;.\s/|,]+$/ : TAIL;
    if (side !== undefined) castSide(box, side, part.replace(tail, ""));
  }
  return labels.length > 0;
};

const FILLER =
  /\b(?:met|en|de|het|is|was|bij|stem(?:men)?|stemming|leden|uitslag|aangenomen|verworpen|motie|amendement|voorstel|unaniem|hoofdelijk|hoofdelijke|votes|and|tegenover|raadsleden|and|overgenomen|in)\b/gi;

/** Whether a text says no more than numbers of votes. */
const isTotals = (text: string): boolean =>
  sidesIn(text).length > 0 && !/\p{L}/u.test(text.replaceAll(WORDED, "").replaceAll(FILLER, ""));

const OF_FACTION =
  /^(.+?)\s*(?:[:=]|\s)\s*(?:(?:was|is|stemt|stemde|stemden)\s+)?(verdeeld\b.*|voor|tegen|afwezig|\(?\d+\s*voor\b.*|\d+\s*[-/]\s*\d+)$/i;

const castPhrases = (box: BallotBox, text: string): boolean => {
  const phrases = text
    .split(/\s*[;|]\s*|,\s*(?!\d+\s*(?:tegen|voor|onth|afw))/)
    .map((phrase) => OF_FACTION.exec(phrase.replace(/[.\s]+$/, "")));
  if (phrases.some((match) => match === null)) return false;
  return phrases.every((match) => {
    const [, faction = "", said = ""] = match ?? [];
    const isDivided = /^verdeeld/i.test(said) && sidesIn(said).length === 0;
    return castCell(box, oneLine(faction), isDivided ? "verdeeld" : said) === undefined;
  });
};

const castJson = (box: BallotBox, text: string): boolean => {
  try {
    return castVotes(box, JSON.parse(text));
  } catch {
    return false;
  }
};

const castText = (box: BallotBox, written: string): boolean => {
  const text = oneLine(written.replaceAll(/[\r\n]+/g, "; "));
  // A percentage counts nobody.
  if (/\d\s*%/.test(text)) return false;
  if (/^[[{]/.test(text)) return castJson(box, text);
  if (isTotals(text)) {
    for (const [side, count] of sidesIn(text)) box.total(side, count);
    return true;
  }
  if (castLabelled(box, text, LABELLED)) return true;
  const isBare = /^(?:voor|tegen)\s/i.test(text);
  return isBare
    ? castLabelled(
        box,
        text.replace(/^\w/, (first) => first.toLowerCase()),
        BARE,
      )
    : castPhrases(box, text);
};

/** Takes votes in whatever form a source has them; false where it cannot tell what they are. */
export const castVotes = (box: BallotBox, value: unknown): boolean => {
  if (typeof value === "string") return castText(box, value);
  if (Array.isArray(value))
    return value.every((item) =>
      isGroup(item) ? castGroup(box, item, {}) : typeof item === "string" && castPhrases(box, item),
    );
  return isGroup(value) && castObject(box, value);
};
