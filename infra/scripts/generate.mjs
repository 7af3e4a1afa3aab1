// Writes the lists that are derived from folders, so that adding a thing means adding one file.
// `npm run generate` writes; with --check it only says what is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { apiClientTypes } from "./api-client.mjs";
import { answerSchemas, eventSamples } from "./answer-schemas.mjs";
import { openApiText } from "./open-api.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const check = process.argv.includes("--check");
const stale = [];

const put = (path, text) => {
  const file = `${root}${path}`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  stale.push(path);
  if (!check) writeFileSync(file, text);
};

const modulesIn = (folder) =>
  readdirSync(`${root}${folder}`)
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();

const pascal = (name) => name.replaceAll(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase());
const camel = (name) => pascal(name).replace(/^\w/, (letter) => letter.toLowerCase());

const HEAD = "// Written by `npm run generate`; edit the files beside it.\n";

/** A file that imports one export of each module in a folder and gathers them in one list. */
const list = ({ folder, name, exportOf, reexport = true }) => {
  const modules = modulesIn(folder);
  const names = modules.map(exportOf);
  const imports = modules.map((file, at) => `import { ${names[at]} } from "./${file}.ts";\n`);
  const again = reexport ? `\nexport { ${names.join(", ")} };\n` : "";
  const gathered = `\n/** All of this folder, in the order of their names. */\nexport const ${name} = [${names.join(", ")}] as const;\n`;
  put(`${folder}/index.generated.ts`, HEAD + imports.join("") + again + gathered);
};

const streams = readdirSync(`${root}events/src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${root}events/src/${entry.name}/events`))
  .map((entry) => entry.name)
  .sort();

for (const stream of streams) {
  const folder = `events/src/${stream}`;
  list({ folder: `${folder}/events`, name: `${camel(stream)}Events`, exportOf: pascal });
  list({ folder: `${folder}/commands`, name: `${camel(stream)}Commands`, exportOf: camel });
}

put(
  "events/src/catalogue.generated.ts",
  HEAD +
    streams
      .map((stream) => {
        const name = camel(stream);
        return `import { ${name}Commands, ${name}Stream } from "./${stream}/index.ts";\n`;
      })
      .join("") +
    streams.map((stream) => `export * from "./${stream}/index.ts";\n`).join("") +
    `\n/** Every kind of stream. */\nexport const streams = [${streams.map((stream) => `${camel(stream)}Stream`).join(", ")}] as const;\n` +
    "\n/** The commands of every kind of stream. */\nexport const commandLists = [\n" +
    streams
      .map(
        (stream) => `  { stream: ${camel(stream)}Stream, commands: ${camel(stream)}Commands },\n`,
      )
      .join("") +
    "] as const;\n",
);

const gather = (folder, name) => {
  if (existsSync(`${root}${folder}`)) list({ folder, name, exportOf: camel, reexport: false });
};
gather("backend/src/routes", "routes");
gather("backend/src/cli", "commands");
gather("backend/src/import", "formats");

put("backend/src/http/answers.generated.ts", answerSchemas(root));
put("backend/src/http/examples.generated.ts", eventSamples(root));
put("frontend/src/api/api.generated.ts", await apiClientTypes(root, openApiText(root)));

if (check && stale.length > 0) {
  console.error(`Out of date; run \`npm run generate\`:\n${stale.join("\n")}`);
  process.exit(1);
}
for (const path of stale) console.log(`wrote ${path}`);
