import { access, constants, mkdir } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openMemoryLog } from "./adapters/memory/memory-event-log.ts";
import { openSqliteLog } from "./adapters/sqlite/sqlite-event-log.ts";
import { systemClock } from "./adapters/system/system-clock.ts";
import { uuidIds } from "./adapters/system/uuid-ids.ts";
import { commands } from "./cli/index.generated.ts";
import type { CliContext } from "./cli/kit/define-cli-command.ts";
import { dispatch } from "./cli/kit/dispatch.ts";
import { LogUnavailable } from "./ports/event-log.ts";

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

const context: CliContext = {
  environment: process.env,
  data,
  clock: systemClock,
  ids: uuidIds,
  openLog: async () => {
    await prepareFolder();
    return openSqliteLog(logFile);
  },
  lookAtLog: async () => (existsSync(logFile) ? openSqliteLog(logFile) : openMemoryLog()),
  out: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY,
};

process.exitCode = await dispatch(commands, context, process.argv.slice(2));
