// Files that are derived: written, or with --check only compared.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { root } from "./set-up.mjs";

export { root };

const check = process.argv.includes("--check");
const stale = [];

/** Names of the modules in a folder: tests and lists left out. */
export const modulesIn = (folder) =>
  readdirSync(`${root}${folder}`)
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();

/** MotionVoted for motion-voted. */
export const pascal = (name) =>
  name.replaceAll(/(?:^|-)(\w)/g, (_all, letter) => letter.toUpperCase());

/** motionVoted for motion-voted. */
export const camel = (name) => pascal(name).replace(/^\w/, (letter) => letter.toLowerCase());

/** Has a file hold a text. */
export const put = (path, text) => {
  const file = `${root}${path}`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  stale.push(path);
  if (!check) writeFileSync(file, text);
};

/** Says what was written, or what is out of date; `left` are files that nothing derives any more. */
export const finish = (left = [], remove = () => {}) => {
  const all = [...stale, ...left];
  if (check && all.length > 0) {
    console.error(`Out of date; run \`npm run generate\`:\n${all.join("\n")}`);
    process.exitCode = 1;
    return;
  }
  for (const path of left) remove(path);
  for (const path of all) console.log(`wrote ${path}`);
};
