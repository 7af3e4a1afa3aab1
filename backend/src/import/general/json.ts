import { JSONParser, TokenType, Tokenizer } from "@streamparser/json";
import { dutchNumber } from "@doelspoor/events";
import type { BrokenItem, Item } from "./items.ts";
import { readText, type ProbedFile } from "./probe.ts";

/** One record may not be larger than this, so that memory stays bounded whatever the file. */
const MAX_RECORD = 64 * 1024 * 1024;

type Watch = (bytes: Uint8Array) => void;

interface Level {
  readonly path: string;
  readonly isList: boolean;
  key: string;
}

/** A list of objects in a JSON file. */
export interface JsonList {
  /** Selector of its elements, for example `$.moties.*`. */
  readonly path: string;
  readonly count: number;
  /** Names of the fields of its first elements. */
  readonly keys: readonly string[];
}

interface Noted {
  count: number;
  readonly keys: Set<string>;
}

const OPENS: ReadonlySet<TokenType> = new Set([TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]);
const CLOSES: ReadonlySet<TokenType> = new Set([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]);

/** Notes which lists of objects a JSON file has, keeping no value of it. */
class ListFinder {
  readonly #lists = new Map<string, Noted>();
  readonly #levels: Level[] = [];
  #isKey = false;

  /** Takes the next token. */
  token(token: TokenType, value: unknown): void {
    const level = this.#levels.at(-1);
    if (OPENS.has(token)) this.#open(token === TokenType.LEFT_BRACKET);
    else if (CLOSES.has(token)) this.#levels.pop();
    else if (token === TokenType.COMMA) this.#isKey = level?.isList === false;
    else if (token === TokenType.STRING && this.#isKey) this.#name(level, String(value));
  }

  lists(): readonly JsonList[] {
    return [...this.#lists].map(([path, { count, keys }]) => ({ path, count, keys: [...keys] }));
  }

  #name(level: Level | undefined, key: string): void {
    if (level === undefined) return;
    level.key = key;
    this.#isKey = false;
    const noted = this.#lists.get(level.path);
    if (noted !== undefined && noted.keys.size < 200) noted.keys.add(key);
  }

  #open(isList: boolean): void {
    const above = this.#levels.at(-1);
    const path = above === undefined ? "$" : `${above.path}.${above.isList ? "*" : above.key}`;
    if (!isList && above?.isList === true && this.#lists.size < 1000) {
      const noted = this.#lists.get(path) ?? { count: 0, keys: new Set<string>() };
      noted.count += 1;
      this.#lists.set(path, noted);
    }
    this.#levels.push({ path, isList, key: "" });
    this.#isKey = !isList;
  }
}

/** The lists of objects in a JSON file, as far as it can be read. */
export const listsIn = async (file: ProbedFile, watch: Watch): Promise<readonly JsonList[]> => {
  const finder = new ListFinder();
  const tokenizer = new Tokenizer();
  const problems: Error[] = [];
  tokenizer.onToken = ({ token, value }) => {
    finder.token(token, value);
  };
  tokenizer.onError = (problem) => {
    problems.push(problem);
  };
  for await (const piece of readText(file, watch)) {
    tokenizer.write(piece);
    if (problems.length > 0) break;
  }
  return finder.lists();
};

const cut = (record: number): BrokenItem => ({
  record,
  message: `In record ${dutchNumber(record)} houdt het bestand op. Wat ervoor stond (${dutchNumber(record - 1)}) is wel gelezen.`,
  ends: true,
});

const wrong = (record: number): BrokenItem => ({
  record,
  message: `In record ${dutchNumber(record)} staat een fout in de JSON. Wat ervoor stond (${dutchNumber(record - 1)}) is wel gelezen.`,
  ends: true,
});

const tooLong = (record: number): BrokenItem => ({
  record,
  message: `Waar record ${dutchNumber(record)} moet staan, staat meer dan 64 MB die geen record is. Wat ervoor stond is wel gelezen.`,
  ends: true,
});

/** The elements that a selector names, `$` for the file as one record; a break last where reading failed. */
export async function* readJson(
  file: ProbedFile,
  path: string,
  watch: Watch,
): AsyncGenerator<Item> {
  const parser = new JSONParser({ paths: [path], keepStack: false });
  let ready: Item[] = [];
  let [count, since, failed] = [0, 0, false];
  parser.onValue = ({ value }) => {
    count += 1;
    since = 0;
    ready.push({ record: count, value });
  };
  parser.onError = () => {
    failed = true;
  };
  for await (const piece of readText(file, watch)) {
    since += piece.length;
    parser.write(piece);
    yield* ready;
    ready = [];
    if (failed) {
      yield wrong(count + 1);
      return;
    }
    if (since > MAX_RECORD) {
      yield tooLong(count + 1);
      return;
    }
  }
  if (!parser.isEnded) yield cut(count + 1);
}

async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let open = "";
  for await (const piece of pieces) {
    const lines = (open + piece).split(/\r?\n/);
    open = lines.pop() ?? "";
    if (open.length > MAX_RECORD) open = open.slice(0, 1000);
    yield* lines;
  }
  if (open !== "") yield open;
}

/** JSON, one value a line; a line that is none is named and the rest goes on. */
export async function* readLines(file: ProbedFile, watch: Watch): AsyncGenerator<Item> {
  let record = 0;
  for await (const line of linesIn(readText(file, watch))) {
    if (line.trim() === "") continue;
    record += 1;
    yield parsed(line, record);
  }
}

const parsed = (line: string, record: number): Item => {
  try {
    const value: unknown = JSON.parse(line);
    return { record, value };
  } catch {
    const original = line.slice(0, 1000);
    return { record, message: `Regel ${dutchNumber(record)} is geen JSON.`, original };
  }
};
