// The fast half of CI: what can be said of the code without running the application.
import { spawnSync } from "node:child_process";
import { install, root } from "./set-up.mjs";

install();

const checks = [
  ["opmaak", "prettier", ["--check", "--log-level", "warn", "."]],
  ["gegenereerde bestanden", "node", ["infra/scripts/generate.mjs", "--check"]],
  ["typen", "vue-tsc", ["-b"]],
  ["lint", "eslint", [".", "--max-warnings", "0", "--cache", "--cache-location", ".cache/eslint"]],
  [
    "importregels",
    "depcruise",
    ["--config", "infra/dependency-rules.cjs", "events", "backend", "frontend"],
  ],
  ["dode code en ongebruikte pakketten", "knip", []],
  ["kwetsbaarheden", "node", ["infra/scripts/audit.mjs"]],
  ["API-regels van de overheid", "node", ["infra/scripts/check-api.mjs"]],
  ["eenheidstests", "vitest", ["run", "--project", "unit"]],
];

const failed = [];
for (const [name, command, args] of checks) {
  const start = performance.now();
  const { status } = spawnSync("npx", ["--no-install", command, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? "goed" : "FOUT"}  ${name} (${seconds} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.log(`\nNiet in orde: ${failed.join(", ")}.`);
  process.exitCode = 1;
}
