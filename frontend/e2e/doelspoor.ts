import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "@playwright/test";
import { signedIn, type SignedIn } from "./sign-in.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = join(root, "backend/dist/main.js");

/** Real council records, where they lie beside the repository: they are not ours to copy. */
export const RECORDS = join(root, "../shared/data/zaanstad");

/**
 * Called in a file or a group whose tests need the real records: elsewhere than in CI they are left out,
 * and say so, where the records are not there.
 * @throws Error in CI, where nothing is left out.
 */
export const onRealRecords = (): void => {
  const isAbsent = !existsSync(RECORDS);
  if (isAbsent && process.env["CI"]) throw new Error("../shared/data is needed where CI is set");
  // A clone by itself has no records to test on.
  test.skip(isAbsent, "the real records in ../shared/data are not here");
};

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
