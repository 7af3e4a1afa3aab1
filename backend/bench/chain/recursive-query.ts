import { DatabaseSync } from "../../src/adapters/sqlite/driver.ts";
import { idOf, type Municipality, strengthOf } from "./municipality.ts";

const SCHEMA = `
  CREATE TABLE decision (number INTEGER PRIMARY KEY, id TEXT NOT NULL);
  CREATE TABLE spell (trace INTEGER, source INTEGER, target INTEGER, strength REAL,
    valid_from INTEGER, valid_to INTEGER, known_from INTEGER, known_to INTEGER)`;

/** Both indexes hold all that a walk reads, so that it never goes to the table. */
const INDEXES = `
  CREATE UNIQUE INDEX by_id ON decision (id);
  CREATE INDEX up ON spell (source, valid_from, valid_to, known_from, known_to, target, trace, strength);
  CREATE INDEX down ON spell (target, valid_from, valid_to, known_from, known_to, source);
  ANALYZE`;

const COUNTS = `valid_from <= :day AND :day < valid_to AND known_from <= :known AND :known < known_to`;

/** `CROSS JOIN` keeps the order of the tables: the planner, left to itself, turns some around and is slower. */
const ALL_PATHS = `
  WITH RECURSIVE path (at, traces, strength, length) AS (
    SELECT number, '', 1.0, 0 FROM decision WHERE id = :id
    UNION ALL
    SELECT target, traces || trace || ' ', path.strength * spell.strength, length + 1
    FROM path CROSS JOIN spell ON source = at WHERE ${COUNTS})
  SELECT traces, strength FROM path
  WHERE length > 0 AND NOT EXISTS (SELECT 1 FROM spell WHERE source = at AND ${COUNTS})
  ORDER BY strength DESC, length LIMIT :most`;

const BELOW = `
  WITH RECURSIVE below (number) AS (
    SELECT number FROM decision WHERE id = :id
    UNION
    SELECT source FROM below CROSS JOIN spell ON target = below.number WHERE ${COUNTS})
  SELECT id FROM below CROSS JOIN decision USING (number) WHERE id <> :id`;

/** The traces of a municipality in SQLite, in memory, walked by recursive queries. */
export const recursiveQueries = ({ deepest, rows }: Municipality) => {
  const database = new DatabaseSync(":memory:");
  database.exec(SCHEMA);
  database.exec("BEGIN");
  const decide = database.prepare("INSERT INTO decision VALUES (?, ?)");
  for (let decision = 0; decision < deepest.after; decision += 1)
    decide.run(decision, idOf(decision));
  const lay = database.prepare("INSERT INTO spell VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  for (const { trace, source, target, type, ...when } of rows)
    lay.run(trace, source, target, strengthOf(type), ...Object.values(when));
  database.exec("COMMIT");
  database.exec(INDEXES);
  const [paths, below] = [database.prepare(ALL_PATHS), database.prepare(BELOW)];
  for (const statement of [paths, below]) statement.setReturnArrays(true);
  return {
    /** Rows of traces (their numbers, each with a space after it) and strength. */
    paths: (id: string, when: { day: number; known: number }, most: number): readonly unknown[] =>
      paths.all({ id, most, ...when }),
    /** Rows of one id. */
    below: (id: string, when: { day: number; known: number }): readonly unknown[] =>
      below.all({ id, ...when }),
    close: () => database.close(),
  };
};
