// What a fresh clone needs before anything can run: a fitting Node, the packages, the built application.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const say = (text) => console.error(text);

const stop = (text) => {
  say(text);
  // What comes next needs what failed, so nothing more may run.
  process.exit(1);
};

/** Runs a command in the root of the project; stops when it fails. Output goes to standard error. */
export const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ["inherit", 2, 2],
    env: { ...process.env, ...env },
  });
  if (status !== 0) stop(`\`${command} ${args.join(" ")}\` mislukte.`);
};

const FITTING = [
  [20, 19],
  [22, 13],
  [24, 0],
];

const checkNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const newest = FITTING.at(-1)[0];
  if (major > newest || FITTING.some(([wanted, least]) => major === wanted && minor >= least))
    return;
  stop(`Doelspoor heeft Node 20.19, 22.13 of nieuwer nodig. Dit is Node ${process.versions.node}.`);
};

const digestOf = (text) => createHash("sha256").update(text).digest("hex");

/** Installs the packages when they are missing or when the lock file changed since. */
export const install = () => {
  checkNode();
  const mark = join(root, "node_modules/.doelspoor-installed");
  const wanted = digestOf(readFileSync(join(root, "package-lock.json"), "utf8"));
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  say("De pakketten worden geïnstalleerd. Dat duurt een halve minuut.");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(mark, wanted);
};

const SOURCES = [
  "package-lock.json",
  "events/src",
  "backend/src",
  "backend/vite.config.ts",
  "frontend",
];
const PASSED_OVER = new Set(["node_modules", "dist", "e2e"]);

const fingerprint = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return [`${path} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(path)
    .filter((name) => !PASSED_OVER.has(name) && !name.endsWith(".test.ts"))
    .flatMap((name) => fingerprint(join(path, name)));
};

/** Builds the server and the pages when a source changed since they were built. */
export const build = () => {
  const mark = join(root, ".cache/built");
  const sources = SOURCES.flatMap((path) => fingerprint(join(root, path)));
  const wanted = digestOf(sources.join("\n"));
  const built = ["backend/dist/main.js", "frontend/dist/index.html"];
  const present = built.every((path) => existsSync(join(root, path)));
  if (present && existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  say("Doelspoor wordt gebouwd.");
  for (const workspace of ["backend", "frontend"])
    run("npx", [
      "vite",
      "build",
      "--logLevel",
      "warn",
      workspace,
      "--config",
      `${workspace}/vite.config.ts`,
    ]);
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(mark, wanted);
};
