import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../../main.ts", import.meta.url));
const ARGUMENTS = ["--import", "tsx", "--conditions=@doelspoor/source", main, "serve"];

/** A Doelspoor of its own, in a process of its own, set by its environment alone. */
export interface Started {
  /** All that it wrote down so far. */
  readonly written: () => string;
  /** How it ended. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

/** A folder for data that goes with the test. */
export const dataFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), "doelspoor-sign-in-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** Starts a Doelspoor and waits until it listens, or has ended. */
export const startDoelspoor = async (
  environment: Readonly<Record<string, string>>,
): Promise<Started> => {
  const server = spawn(process.execPath, ARGUMENTS, {
    env: { PATH: process.env["PATH"] ?? "", ...environment },
  });
  let written = "";
  const ended = once(server, "exit").then(([code]: (number | null)[]) => code ?? null);
  const listening = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      written += chunk.toString();
      if (written.includes("staat klaar")) resolve();
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
  });
  await Promise.race([listening, ended]);
  return {
    written: () => written,
    ended,
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
};
