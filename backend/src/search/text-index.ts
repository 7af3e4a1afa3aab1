import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";

/** What is written of a decision, by how much it says about it: a hit in the title weighs more. */
export interface Columns {
  readonly number: string;
  readonly title: string;
  readonly people: string;
  readonly text: string;
}

/** What one word of a query may be in a text. */
export interface Sought {
  /** Words that begin with one of these. */
  readonly beginnings: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** So many bytes are gathered before they are written to the index: what one insert costs at most. */
const GATHERED = 128 * 1024;

// Stems are told apart by spaces alone: whatever is not ASCII belongs to a word.
const SCHEMA = `
  create virtual table texts using fts5(
    number, title, people, text, content='', contentless_delete=1, tokenize='ascii'
  );
  insert into texts(texts, rank) values ('hashsize', ${GATHERED});
`;
const RANKED = `
  select json_group_array(rowid) as found from (
    select rowid from texts where texts match ? order by bm25(texts, 100, 40, 10, 1), rowid
  )`;
const ALL = "select json_group_array(rowid) as found from texts where texts match ?";
const ANY = "select 1 as found from texts where texts match ? limit 1";

const quoted = (word: string): string => `"${word.replaceAll('"', "")}"`;

const groupOf = ({ beginnings, words }: Sought): string =>
  `(${[...beginnings.map((word) => `${quoted(word)}*`), ...[...words].map(quoted)].join(" OR ")})`;

const isNumbers = (value: unknown): value is readonly number[] => Array.isArray(value);

const isFound = (row: unknown): row is { readonly found: string } =>
  typeof row === "object" && row !== null && "found" in row && typeof row.found === "string";

// The database writes this text itself; a list of a hundred thousand is not looked through again.
const numbersIn = (text: string): readonly number[] => {
  const found: unknown = JSON.parse(text);
  return isNumbers(found) ? found : [];
};

/** An inverted index over stems in memory (SQLite FTS5), apart from any file. */
export class TextIndex {
  readonly #database: DatabaseSyncInstance;
  readonly #put: StatementSyncInstance;
  readonly #drop: StatementSyncInstance;
  readonly #ranked: StatementSyncInstance;
  readonly #all: StatementSyncInstance;
  readonly #any: StatementSyncInstance;

  /** The library comes with the first index: a server that nobody searches starts without it. */
  static async open(): Promise<TextIndex> {
    const { DatabaseSync } = await import("@photostructure/sqlite");
    return new TextIndex(new DatabaseSync(":memory:"));
  }

  private constructor(database: DatabaseSyncInstance) {
    this.#database = database;
    this.#database.exec(SCHEMA);
    const prepare = (sql: string) => this.#database.prepare(sql);
    this.#put = prepare("insert into texts(rowid, number, title, people, text) values (?,?,?,?,?)");
    this.#drop = prepare("delete from texts where rowid = ?");
    this.#ranked = prepare(RANKED);
    this.#all = prepare(ALL);
    this.#any = prepare(ANY);
  }

  /** Runs work that puts and drops many. */
  together(work: () => void): void {
    this.#database.exec("begin");
    try {
      work();
    } finally {
      // Half of it is no worse than none: what is missing is put again.
      this.#database.exec("commit");
    }
  }

  /** Adds what was not there yet. */
  put(row: number, { number, title, people, text }: Columns): void {
    this.#put.run(row, number, title, people, text);
  }

  drop(row: number): void {
    this.#drop.run(row);
  }

  /** Whether a word occurs anywhere. */
  has(sought: Sought): boolean {
    return this.#any.get(groupOf(sought)) !== undefined;
  }

  /**
   * Rows that hold all that is sought, the most telling first.
   * @param most when more are found than this they stand in the order of their numbers.
   */
  find(sought: readonly Sought[], most: number): readonly number[] {
    const match = sought.map(groupOf).join(" AND ");
    const all = this.#read(this.#all, match);
    return all.length === 0 || all.length > most ? all : this.#read(this.#ranked, match);
  }

  #read(statement: StatementSyncInstance, match: string): readonly number[] {
    const row: unknown = statement.get(match);
    return isFound(row) ? numbersIn(row.found) : [];
  }
}
