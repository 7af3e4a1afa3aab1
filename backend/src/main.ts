import { access, constants, mkdir } from "node:fs/promises";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { snapshotFile } from "./adapters/files/snapshot-file.ts";
import { openMemoryLog } from "./adapters/memory/memory-event-log.ts";
import { openIdentity } from "./adapters/oidc/open-identity.ts";
import { isEmbeddedForAll, readSettings } from "./adapters/oidc/settings.ts";
import { openSqliteLog } from "./adapters/sqlite/sqlite-event-log.ts";
import { systemClock } from "./adapters/system/system-clock.ts";
import { uuidIds } from "./adapters/system/uuid-ids.ts";
import { commands } from "./cli/index.generated.ts";
import { WrongUsage, type CliContext } from "./cli/kit/define-cli-command.ts";
import { dispatch } from "./cli/kit/dispatch.ts";
import { choicePage, troublePage } from "./http/sign-in-pages.ts";
import { LogUnavailable } from "./ports/event-log.ts";
import type { Snapshots } from "./ports/snapshots.ts";

const data = process.env["DOELSPOOR_DATA"] ?? "./data";
const logFile = join(data, "doelspoor.sqlite");

const prepareFolder = async (): Promise<void> => {
  try {
    await mkdir(data, { recursive: true });
    await access(data, constants.W_OK);
  } catch (cause) {
    const message = `in de map ${data} kan niet worden geschreven; kies een andere met DOELSPOOR_DATA`;
    throw new LogUnavailable(message, { cause: new Error(message, { cause }) });
  }
};

/**
 * Where the built program keeps the fold of the log, for this version of it alone. Run from its sources it
 * keeps none: what it is made of changes too easily to be told.
 */
const keptFold = (): Snapshots | undefined => {
  if (import.meta.url.endsWith(".ts")) return undefined;
  // All of it: which part of the program stands in which file is up to the build.
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".js"));
  const version = createHash("sha256");
  for (const file of files.sort()) version.update(readFileSync(join(import.meta.dirname, file)));
  const program = `${version.digest("hex")} on ${process.version}`;
  return snapshotFile(join(data, "fold.snapshot"), program);
};

const context: CliContext = {
  environment: process.env,
  data,
  clock: systemClock,
  ids: uuidIds,
  openIdentity: async (host) => {
    const { settings, mistakes } = readSettings(process.env, host);
    if (mistakes.length > 0)
      throw new WrongUsage(`De aanmelding is niet goed ingesteld:\n- ${mistakes.join("\n- ")}`);
    await prepareFolder();
    const forAll = isEmbeddedForAll(process.env);
    const pages = { choice: choicePage, failed: () => troublePage("lost") };
    return openIdentity({ folder: data, settings, host, forAll, pages });
  },
  openLog: async () => {
    await prepareFolder();
    return openSqliteLog(logFile);
  },
  lookAtLog: async () => (existsSync(logFile) ? openSqliteLog(logFile) : openMemoryLog()),
  snapshots: keptFold(),
  out: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY,
};

process.exitCode = await dispatch(commands, context, process.argv.slice(2));
