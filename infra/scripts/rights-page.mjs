// Writes docs/rights.md: who may do what, from the table that routes go by. With --check it only says
// whether it is out of date. Runs from source: node --import tsx --conditions=@doelspoor/source.
import { readFileSync } from "node:fs";
import {
  asksForBody,
  commandLists,
  RIGHTS,
  ROLE_AUDIENCES,
  ROLE_RIGHTS,
  ROLES,
} from "@doelspoor/events";
import { allRoutes } from "../../backend/src/http/routes.ts";
import { finish, put, root } from "./generated.mjs";

const dutch = JSON.parse(readFileSync(`${root}frontend/src/locales/nl.json`, "utf8"));
const words = dutch.session?.as ?? {};
const named = (role) =>
  words[role] === undefined ? `\`${role}\`` : `\`${role}\` (${words[role]})`;

const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const byRole = table(
  ["role", ...RIGHTS.map((right) => `\`${right}\``)],
  ROLES.map((role) => [
    named(role),
    ...RIGHTS.map((right) => (ROLE_RIGHTS[role].includes(right) ? "yes" : "")),
  ]),
);

const seen = table(
  ["role", "sees, besides what is public"],
  ROLES.map((role) => [named(role), ROLE_AUDIENCES[role].map((each) => `\`${each}\``).join(", ")]),
);

const routesWith = (right) =>
  allRoutes
    .filter((route) => route.right === right)
    .map(({ method, path, label }) => `| \`${method.toUpperCase()} ${path}\` | ${label} |`);

const sections = RIGHTS.map((right) => {
  const rows = routesWith(right);
  const roles = ROLES.filter((role) => ROLE_RIGHTS[role].includes(right)).map(
    (role) => `\`${role}\``,
  );
  const list =
    rows.length === 0
      ? "No route asks for it yet."
      : `| route | Dutch |\n| --- | --- |\n${rows.join("\n")}`;
  return `### \`${right}\`\n\nHeld by ${roles.join(", ")}.\n\n${list}\n`;
});

const deciding = commandLists.flatMap(({ stream, commands }) =>
  commands
    .filter(({ name }) => asksForBody(stream.name, name))
    .map(({ name, label }) => `| ${stream.name} | \`${name}\` | ${label} |`),
);

put(
  "docs/rights.md",
  `<!-- Written by \`npm run generate\`; edit the table in events/src/rights. -->

# Rights

Rights hold in one municipality; one person may have several roles, in several municipalities. Whoever did
not sign in is \`public\`. Each of the ${allRoutes.length} routes asks for one right; a test asks every route
as every role over HTTP (\`backend/src/http/rights-matrix.int.test.ts\`).

${byRole}

## What each role sees

${seen}

## What the council decides

These acts, and corrections of them, also ask for \`record-council\` where the council or a commission is the
body: by the input, by the decision as it was recorded, or because that body usually takes its kind.

| stream | command | Dutch |
| --- | --- | --- |
${deciding.join("\n")}

## What each right opens

${sections.join("\n")}`,
);

finish();
