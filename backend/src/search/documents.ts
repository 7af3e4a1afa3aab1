import { keysOf } from "@doelspoor/events";
import type { Chain, ChainView, Fact, SubjectId, TextKey } from "@doelspoor/events";
import type { Columns } from "./text-index.ts";
import { wordsOf, type Word } from "./words.ts";

/** What of a decision is searched, by how much it says about it. */
const SEARCHED = {
  number: ["number"],
  title: ["title"],
  people: ["movers", "factions", "holder", "portfolio", "party", "owner"],
  text: [
    "summary", "request", "subject", "purchase", "target-group", "neighbourhood", "powers", "conditions",
    "basis", "motivation", "effect", "for-whom", "contribution", "added-value", "explanation", "why",
  ],
} as const satisfies Readonly<Record<keyof Columns, readonly TextKey[]>>; // prettier-ignore

const COLUMNS = keysOf(SEARCHED);
const columnOf = new Map<TextKey, keyof Columns>(
  COLUMNS.flatMap((column) => SEARCHED[column].map((key) => [key, column] as const)),
);

/** The texts that are searched, the most telling first. */
export const searchedKeys: readonly TextKey[] = [...columnOf.keys()];

/** All that was ever stated of a decision in one text each, on whatever date and known since whenever. */
export interface Written {
  readonly texts: Readonly<Record<keyof Columns, readonly Word[]>>;
  /** Whether some text took the place of another, so that not every moment has all of it. */
  readonly changed: boolean;
}

const textOf = ({ text }: Extract<Fact, { kind: "text" }>): string =>
  typeof text === "string" ? text : text.join("\n");

/** What was ever written of a subject; undefined where it is no decision. */
export const everWritten = (chain: Chain, id: SubjectId): Written | undefined => {
  const stated = new Map<TextKey, Set<string>>();
  let isDecision = false;
  for (const { facts } of chain.statements(id))
    for (const fact of facts) {
      if (fact.kind === "decision") isDecision = true;
      if (fact.kind !== "text" || !columnOf.has(fact.key)) continue;
      const texts = stated.get(fact.key);
      if (texts === undefined) stated.set(fact.key, new Set([textOf(fact)]));
      else texts.add(textOf(fact));
    }
  return isDecision ? writtenIn(stated) : undefined;
};

const writtenIn = (stated: ReadonlyMap<TextKey, ReadonlySet<string>>): Written => {
  const texts: Record<keyof Columns, Word[]> = { number: [], title: [], people: [], text: [] };
  let changed = false;
  for (const [key, each] of stated) {
    const column = columnOf.get(key);
    if (column !== undefined) for (const text of each) texts[column].push(...wordsOf(text));
    if (each.size > 1) changed = true;
  }
  return { texts, changed };
};

/** The stems of all that was ever written of a decision. */
export const columnsOf = ({ texts }: Written): Columns => {
  const stems = (words: readonly Word[]) => words.map(({ stem }) => stem).join(" ");
  const { number, title, people, text } = texts;
  return { number: stems(number), title: stems(title), people: stems(people), text: stems(text) };
};

/** The words of a decision as it read at one moment. */
export const wordsAt = (view: ChainView, id: SubjectId): readonly Word[] =>
  searchedKeys.flatMap((key) => wordsOf(view.texts(id, key).join("\n")));
