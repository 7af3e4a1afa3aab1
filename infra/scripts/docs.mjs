// Writes what is derived from the catalogue: a page per event type and the glossary. With --check it only
// says what is out of date. Runs from source: node --import tsx --conditions=@doelspoor/source.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { commandLists, decisionKinds, factsOf, sentenceOf, traceKinds } from "@doelspoor/events";
import * as z from "zod/mini";
import { finish, put, root } from "./generated.mjs";

const HEAD = "<!-- Written by `npm run generate`; edit the event in events/src. -->\n";
const dutch = JSON.parse(readFileSync(`${root}frontend/src/locales/nl.json`, "utf8"));

const read = (path) => readFileSync(`${root}${path}`, "utf8");
const kebab = (name) => name.replaceAll(/(?!^)([A-Z])/g, "-$1").toLowerCase();
const sample = (type, version) => JSON.parse(read(`events/fixtures/${type}.v${version}.json`));

/** The docstring of the event in its own file: which legal act it records, and where the law says so. */
const docOf = (stream, type) => {
  const source = read(`events/src/${stream}/events/${kebab(type)}.ts`);
  const before = source.slice(0, source.indexOf(`export const ${type}`));
  const doc = before.slice(before.lastIndexOf("/**") + 3, before.lastIndexOf("*/"));
  return doc
    .replaceAll(/^\s*\* ?/gm, "")
    .trim()
    .replaceAll("\n", " ");
};

const typeOf = (schema) => {
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(" · ");
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(" or ");
  if (schema.type === "array") return `list of ${typeOf(schema.items)}`;
  return schema.format ?? schema.type ?? "object";
};

const rowOf = (schema, name, full) => {
  const field = schema.properties[name];
  const inner = field.type === "array" ? field.items : field;
  const grouped = field.type === "array" ? "list of groups" : "group";
  const type = inner.properties === undefined ? typeOf(field) : grouped;
  const needed = schema.required?.includes(name) ? "yes" : "";
  const row = `| \`${full}\` | ${dutch.field?.[name] ?? ""} | ${type} | ${needed} |`;
  return [row, ...rowsOf(inner, full)];
};

const rowsOf = (schema, path = "") =>
  Object.keys(schema.properties ?? {}).flatMap((name) =>
    rowOf(schema, name, path === "" ? name : `${path}.${name}`),
  );

const saidBy = (fact) => {
  if (fact.kind === "text") return `${fact.key}: ${[fact.text].flat().join(", ")}`;
  if (fact.kind === "value") return `${fact.key}: ${fact.value} ${fact.unit}`;
  if (fact.kind === "decision") return `a decision: ${fact.decision}, level ${fact.level}`;
  if (fact.kind === "status") return `status: ${fact.status}`;
  if (fact.kind === "validity") return fact.inForce ? "in force" : "not in force";
  return fact.kind === "relation" ? `a trace: ${fact.type}` : "the trace counts no more";
};

const factText = (fact) =>
  `- ${saidBy(fact)}; from ${fact.from}${fact.to === undefined ? "" : `, until ${fact.to}`}`;

const pageOf = (stream, definition) => {
  const { type, label, version, lane, tone, schema } = definition;
  const event = { position: 0, ...sample(type, version) };
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const facts = factsOf(event).map(factText);
  return `${HEAD}
# ${type}: ${label}

${docOf(stream.name, type)}

Stream \`${stream.name}\` (${stream.label}) · version ${version} · lane ${lane} · tone ${tone}

## Fields

| field | Dutch | type | required |
| --- | --- | --- | --- |
${rowsOf(json).join("\n")}

Every event also carries the dates and the origin of its envelope; see [the architecture](../architecture.md).

## Facts for the chain

${facts.length === 0 ? "None: it moves the state of its stream alone." : facts.join("\n")}

## Sentence

> ${sentenceOf(event)}

## Example

\`\`\`json
${JSON.stringify(event.data, null, 2)}
\`\`\`
`;
};

const pages = commandLists.flatMap(({ stream }) =>
  stream.events.map((definition) => ({ stream, definition })),
);

for (const { stream, definition } of pages)
  put(`docs/events/${kebab(definition.type)}.md`, pageOf(stream, definition));

const indexed = commandLists.map(({ stream }) => {
  const rows = stream.events.map(
    ({ type, label, version }) => `| [${type}](${kebab(type)}.md) | ${label} | ${version} |`,
  );
  const head = "| event | Dutch | version |\n| --- | --- | --- |";
  return `## ${stream.name}: ${stream.label}\n\n${head}\n${rows.join("\n")}\n`;
});
const total = pages.length;
put(
  "docs/events/README.md",
  `${HEAD}\n# Events\n\n${total} types of events in ${commandLists.length} kinds of streams.\n\n${indexed.join("\n")}`,
);

const known = new Set([
  "README.md",
  ...pages.map(({ definition }) => `${kebab(definition.type)}.md`),
]);
const left = readdirSync(`${root}docs/events`).filter((file) => !known.has(file));

const table = (rows) =>
  [
    "| Dutch | identifier |",
    "| --- | --- |",
    ...rows.map(([word, id]) => `| ${word} | \`${id}\` |`),
  ].join("\n");
const byWord = (rows) => rows.toSorted(([left], [right]) => left.localeCompare(right, "nl"));
const labelled = (kinds) => byWord(Object.entries(kinds).map(([id, { label }]) => [label, id]));
const words = (group) => byWord(Object.entries(dutch[group] ?? {}).map(([id, word]) => [word, id]));
const codes = Object.entries(dutch.code ?? {}).map(([field, values]) => {
  const rows = Object.entries(values).filter(([, word]) => typeof word === "string");
  return `### \`${field}\`\n\n${table(byWord(rows.map(([id, word]) => [word, id])))}\n`;
});
const commandRows = commandLists.flatMap(({ commands }) =>
  commands.map(({ name, label }) => [label, name]),
);

put(
  "docs/glossary.md",
  `${HEAD}
# Glossary

Each Dutch term of the law and its identifier in code, addresses and data. Explanations of the terms stand
in [the domain](domain.md); what each event records in [events](events/README.md).

## Decisions

${table(labelled(decisionKinds))}

## Traces

${table(labelled(traceKinds))}

## Statuses

${table(words("status"))}

## Acts, as commands

${table(byWord(commandRows))}

## Acts, as events

${table(byWord(pages.map(({ definition: { label, type } }) => [label, type])))}

## Codes in the data

${codes.join("\n")}`,
);

finish(
  left.map((file) => `docs/events/${file}`),
  (path) => {
    rmSync(`${root}${path}`);
  },
);
