// All tests: pure, with real files and servers, and in a real browser. Names what is missing.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, install, root, run } from "./set-up.mjs";

install();
build();

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const missing = [];
if (!existsSync(chromium))
  missing.push("Chromium (Debian: apt-get install chromium; of zet CHROMIUM): de browsertests");
if (!existsSync(join(root, "../shared/data")))
  missing.push("de voorbeeldgegevens in ../shared/data: de tests op echte raadsgegevens");
if (missing.length > 0) {
  console.log(`Niet te draaien, want het ontbreekt:\n- ${missing.join("\n- ")}`);
  // Who has a clone alone runs what can run, told what does not; in CI nothing is left out.
  if (process.env.CI) process.exit(1);
}

run("npx", ["--no-install", "vitest", "run"]);
if (existsSync(chromium))
  run("npx", ["--no-install", "playwright", "test", "--config", "frontend/playwright.config.ts"], {
    CHROMIUM: chromium,
  });
