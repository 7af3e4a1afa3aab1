// The schemas of the API's answers, made from their TypeScript types, and samples of what is recorded.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import schemas from "typescript-json-schema";

const SOURCE = "backend/src/http/answers.ts";
const HEAD = "// Written by `npm run generate`; edit";

// What the types say in words alone.
const NARROWER = {
  IsoDate: { format: "date" },
  IsoInstant: { format: "date-time" },
  EventId: { format: "uuid" },
  SubjectId: { format: "uuid" },
  Position: { type: "integer" },
  Revision: { type: "integer" },
};

/** Names of answers, as the source file exports them. */
const namesIn = (text) => {
  const again = /export type \{([^}]+)\} from/.exec(text)?.[1] ?? "";
  const own = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
  return [...again.split(",").map((name) => name.trim()), ...own].filter(Boolean).sort();
};

const sorted = (record) =>
  Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));

// The compiler names a type by the file it comes from: import("…").DecisionPage.
const plainName = (name) => name.replaceAll(/import\(.*?\}\)\./g, "");

const isPlain = (name) => /^[A-Z]\w*$/.test(name);

const refOf = ({ $ref }) => decodeURIComponent($ref.slice("#/definitions/".length));

/** The same schemas under plain names; what has no name of its own stands where it is used. */
const renamed = (definitions) => {
  const home = (name) => {
    const { $ref } = definitions[name];
    if ($ref === undefined) return name;
    const next = refOf(definitions[name]);
    const isAlias = plainName(next) === plainName(name) || !isPlain(plainName(next));
    return isAlias ? home(next) : name;
  };
  // Two files may use one name for two things; the answers come first and keep theirs.
  const owners = new Map();
  for (const name of Object.keys(definitions).filter((each) => isPlain(plainName(each))))
    if (!owners.has(plainName(name))) owners.set(plainName(name), home(name));
  const tidy = (schema) => {
    if (Array.isArray(schema)) return schema.map(tidy);
    if (typeof schema !== "object" || schema === null) return schema;
    if (typeof schema.$ref !== "string")
      return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, tidy(part)]));
    const name = refOf(schema);
    return owners.get(plainName(name)) === home(name)
      ? { $ref: `#/components/schemas/${plainName(name)}` }
      : tidy(definitions[home(name)]);
  };
  return Object.fromEntries([...owners].map(([name, at]) => [name, tidy(definitions[at])]));
};

const isDateName = (name) => name === "date" || name.endsWith("Date");

/** Dates that a schema library's types give as mere text. */
const dated = (schema) => {
  if (Array.isArray(schema)) return schema.map(dated);
  if (typeof schema !== "object" || schema === null) return schema;
  const parts = Object.entries(schema).map(([key, part]) => [key, dated(part)]);
  const { properties, ...rest } = Object.fromEntries(parts);
  if (typeof properties !== "object") return Object.fromEntries(parts);
  for (const [name, field] of Object.entries(properties))
    if (isDateName(name) && field.type === "string") field.format = "date";
  return { ...rest, properties };
};

const definitionsOf = (root, names) => {
  const require = createRequire(`${root}infra/scripts/`);
  const { compilerOptions } = require(`${root}tsconfig.base.json`);
  const options = { ...compilerOptions, composite: false, emitDeclarationOnly: false };
  const program = schemas.getProgramFromFiles(
    [`${root}${SOURCE}`],
    { ...options, lib: undefined, noEmit: true },
    root,
  );
  const generator = schemas.buildGenerator(program, {
    required: true,
    ref: true,
    aliasRef: true,
    topRef: true,
    ignoreErrors: true,
  });
  // The library looks a name up in all files at once.
  const twofold = names.filter((name) => generator.getSymbols(name).length > 1);
  if (twofold.length > 0) throw new Error(`${SOURCE}: more than one type is called ${twofold}`);
  return generator.getSchemaForSymbols(names).definitions;
};

/**
 * A TypeScript file with the schema of every answer and of what answers are made of.
 * @param questions names of the answers to questions, each defined beside its question.
 */
export const answerSchemas = (root, questions) => {
  const written = namesIn(readFileSync(`${root}${SOURCE}`, "utf8"));
  const names = [...written, ...questions].sort();
  const definitions = dated(renamed(definitionsOf(root, names)));
  for (const [name, rules] of Object.entries(NARROWER))
    if (definitions[name] !== undefined) Object.assign(definitions[name], rules);
  const absent = names.filter((name) => definitions[name] === undefined);
  if (absent.length > 0) throw new Error(`${SOURCE}: no schema for ${absent.join(", ")}`);
  return (
    `${HEAD} answers.ts.\n` +
    `/** Name of an answer. */\nexport type AnswerName =\n${names.map((name) => `  | "${name}"\n`).join("")};\n` +
    "/** JSON Schema of every answer and of what answers are made of. */\n" +
    `export const answerSchemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ${JSON.stringify(sorted(definitions), null, 1)};\n`
  );
};

const FIXTURES = "events/fixtures";
const FIXTURE = /^(\w+)\.v(\d+)\.json$/;
const DATES = ["occurredOn", "validFrom", "validTo", "retroactiveTo"];

/** A TypeScript file with, for every event type, the data and dates of its golden sample. */
export const eventSamples = (root) => {
  const newest = new Map();
  for (const file of readdirSync(`${root}${FIXTURES}`)) {
    const [, type, version] = FIXTURE.exec(file) ?? [];
    if (type !== undefined && Number(version) > (newest.get(type)?.version ?? 0))
      newest.set(type, { version: Number(version), file });
  }
  const samples = [...newest].map(([type, { file }]) => {
    const event = JSON.parse(readFileSync(`${root}${FIXTURES}/${file}`, "utf8"));
    const dates = DATES.filter((key) => key in event).map((key) => [key, event[key]]);
    return [type, { ...event.data, ...Object.fromEntries(dates) }];
  });
  return (
    `${HEAD} events/fixtures.\n` +
    "/** For every type of event the data and dates of its golden sample. */\n" +
    `export const samples: Readonly<Record<string, object>> = ${JSON.stringify(sorted(Object.fromEntries(samples)), null, 1)};\n`
  );
};
