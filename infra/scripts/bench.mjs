import { build, install, run } from "./set-up.mjs";

install();
build();
run("npx", [
  "--no-install",
  "vite",
  "build",
  "backend",
  "--config",
  "backend/bench/vite.config.ts",
  "--logLevel",
  "warn",
]);
const wanted = process.argv.slice(2);
run("node", ["backend/dist/bench/run.js", ...wanted]);
// What only a browser can tell.
if (wanted.length === 0 || wanted.includes("frames"))
  run("npx", [
    "--no-install",
    "playwright",
    "test",
    "--config",
    "frontend/bench/playwright.config.ts",
  ]);
