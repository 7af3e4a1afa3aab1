// The types of the front end's client, made from the description of the API.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const HEAD = "// Written by `npm run generate`; edit the routes of the server.\n";

const NEVER = /^ *(?:readonly )?\w+\??: (?:never|Record<string, never>);\n/gm;

/** What the client looks at: what goes in, and what comes back when all is well. */
const essential = (api) => {
  for (const path of Object.values(api.paths))
    for (const operation of Object.values(path)) {
      const kept = Object.entries(operation.responses).filter(([status]) => /^20\d$/.test(status));
      for (const [, response] of kept) delete response.headers;
      operation.responses = Object.fromEntries(kept);
    }
  delete api.components.responses;
  delete api.components.headers;
  return api;
};

/** @param text the description of the API, as JSON. */
export const apiClientTypes = async (root, text) => {
  const require = createRequire(`${root}backend/package.json`);
  const library = new URL("index.mjs", pathToFileURL(require.resolve("openapi-typescript")));
  const { default: typesOf, astToString } = await import(library.href);
  const types = await typesOf(essential(JSON.parse(text)), { immutable: true });
  const written = astToString(types).replaceAll("    ", " ");
  return HEAD + written.replaceAll(NEVER, "");
};
