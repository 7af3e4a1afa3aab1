import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { signedIn, type SignedIn } from "./sign-in.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "backend/dist/main.js");

/** Real council records; the tests on them are skipped where the folder is absent. */
export const RECORDS = join(root, "../shared/data/zaanstad");

/** A running Doelspoor on a data folder of its own. */
export interface Doelspoor {
  readonly address: string;
  /** What a browser keeps in which the griffie signed in: `context.addCookies(doelspoor.clerk.cookies)`. */
  readonly clerk: SignedIn;
  readonly stop: () => Promise<void>;
}

const ready = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let told = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      told += chunk.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(told)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", (code) => {
      reject(new Error(`the server stopped (${String(code)}): ${told}`));
    });
  });

/** Starts the built application; with `records` on a log into which those were imported first. */
export const startDoelspoor = async (records?: string): Promise<Doelspoor> => {
  const folder = mkdtempSync(join(tmpdir(), "doelspoor-e2e-"));
  const env = { ...process.env, DOELSPOOR_DATA: folder, DOELSPOOR_PORT: "0" };
  if (records !== undefined)
    execFileSync(
      process.execPath,
      [program, "import", "ibabs", records, "--municipality", "gm0479", "--json"],
      { cwd: root, env, stdio: "ignore" },
    );
  const server = spawn(process.execPath, [program, "serve"], { cwd: root, env });
  const address = await ready(server);
  return {
    address,
    clerk: await signedIn(address, "griffie"),
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
