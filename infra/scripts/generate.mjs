// Writes the lists that are derived from folders, so that adding a thing means adding one file.
// `npm run generate` writes; with --check it only says what is out of date.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { apiClientTypes } from "./api-client.mjs";
import { answerSchemas, eventSamples } from "./answer-schemas.mjs";
import { camel, finish, modulesIn, pascal, put, root } from "./generated.mjs";
import { openApiText } from "./open-api.mjs";

const HEAD = "// Written by `npm run generate`; edit the files beside it.\n";

/**
 * A file that imports one export of each module in a folder and gathers them in one list; it exports
 * them again, or all that the modules export.
 */
const list = ({ folder, name, exportOf, reexport = true, all = false }) => {
  const modules = modulesIn(folder);
  const names = modules.map(exportOf);
  const imports = modules.map((file, at) => `import { ${names[at]} } from "./${file}.ts";\n`);
  const everything = modules.map((file) => `export * from "./${file}.ts";\n`).join("");
  const named = reexport ? `\nexport { ${names.join(", ")} };\n` : "";
  const again = all ? `\n${everything}` : named;
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

const questions = "events/src/questions/asked";
list({ folder: questions, name: "questions", exportOf: camel, all: true });

const gather = (folder, name) => {
  if (existsSync(`${root}${folder}`)) list({ folder, name, exportOf: camel, reexport: false });
};
gather("backend/src/routes", "routes");
gather("backend/src/cli", "commands");
gather("backend/src/import", "formats");
gather("backend/src/export", "exports");

put("backend/src/http/answers.generated.ts", answerSchemas(root, modulesIn(questions).map(pascal)));
put("backend/src/http/examples.generated.ts", eventSamples(root));
put("frontend/src/api/api.generated.ts", await apiClientTypes(root, openApiText(root)));

finish();

// The documentation is read from the events and routes themselves, which are TypeScript.
const source = ["--import", "tsx", "--conditions=@doelspoor/source"];
for (const script of ["docs.mjs", "rights-page.mjs"]) {
  const docs = [...source, `${root}infra/scripts/${script}`, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, docs, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
