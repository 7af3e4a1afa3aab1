// Holds the description of the API to the published NL API Design Rules (Logius, Spectral ruleset).
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { openApiText } from "./open-api.mjs";
import { root } from "./set-up.mjs";

const rules = `${root}../shared/data/schemas/logius-adr/spectral-linter.yaml`;

const lint = () => {
  mkdirSync(`${root}.cache`, { recursive: true });
  const file = `${root}.cache/openapi.json`;
  writeFileSync(file, openApiText(root));
  const words = ["lint", "--ruleset", rules, "--fail-severity", "warn", file];
  const options = { cwd: root, stdio: "inherit" };
  return spawnSync("npx", ["--no-install", "spectral", ...words], options).status ?? 1;
};

if (existsSync(rules)) process.exitCode = lint();
else {
  console.log("De API-regels zijn niet nagegaan: ../shared/data/schemas/logius-adr ontbreekt.");
  // The ruleset is not ours to copy: who has a clone alone goes without, CI never does.
  process.exitCode = process.env.CI ? 1 : 0;
}
