import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../main.ts", import.meta.url));

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** A run of the program in a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The program as a command, to run by itself or by a shell. */
export const programOf = (...typed: readonly string[]): readonly string[] => [
  process.execPath,
  "--import",
  "tsx",
  "--conditions=@doelspoor/source",
  main,
  ...typed,
];

const collect = (child: ChildProcess): Promise<Ended> => {
  let [out, told] = ["", ""];
  child.stdout?.on("data", (bytes: Buffer) => (out += bytes.toString()));
  child.stderr?.on("data", (bytes: Buffer) => (told += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, out, told });
    });
  });
};

/** Starts a command as a process with a data folder. */
export const start = ([command = "", ...typed]: readonly string[], data: string): Running => {
  const env = { ...process.env, DOELSPOOR_DATA: data };
  const child = spawn(command, typed, { env, stdio: ["ignore", "pipe", "pipe"] });
  return { process: child, ended: collect(child) };
};

/** Runs the program to its end. */
export const doelspoor = (data: string, ...typed: readonly string[]): Promise<Ended> =>
  start(programOf(...typed), data).ended;
