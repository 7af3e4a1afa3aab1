// Holds the description of the API to the published NL API Design Rules (Logius, Spectral ruleset).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openApiText } from "./open-api.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rules = `${root}../shared/data/schemas/logius-adr/spectral-linter.yaml`;

if (!existsSync(rules)) {
  console.log("De API-regels zijn niet nagegaan: ../shared/data/schemas/logius-adr ontbreekt.");
  process.exit(process.env.CI ? 1 : 0);
}
mkdirSync(`${root}.cache`, { recursive: true });
const file = `${root}.cache/openapi.json`;
writeFileSync(file, openApiText(root));
const { status } = spawnSync(
  "npx",
  ["--no-install", "spectral", "lint", "--ruleset", rules, "--fail-severity", "warn", file],
  { cwd: root, stdio: "inherit" },
);
process.exit(status ?? 1);
