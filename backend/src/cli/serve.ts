import { join } from "node:path";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { BEFORE_ALL } from "@doelspoor/events";
import { Reader } from "../application/reader.ts";
import type { RecordingTools } from "../application/record.ts";
import { EXAMPLE } from "../example/act.ts";
import { recordExample } from "../example/record-example.ts";
import { createApp, type Site } from "../http/app.ts";
import { isProxy } from "../http/client-address.ts";
import { keepImportsIn } from "../http/import-desk.ts";
import { RateLimits } from "../http/rate-limits.ts";
import { serverOf } from "../http/server.ts";
import type { EventLog } from "../ports/event-log.ts";
import type { OpenIdentity } from "../ports/identity.ts";
import { defineCliCommand, EXIT, WrongUsage, type CliContext } from "./kit/define-cli-command.ts";

const root = new URL(import.meta.url.endsWith(".ts") ? "../../../" : "../../", import.meta.url);
const folder = (path: string): string => fileURLToPath(new URL(path, root));

const addressOf = ({ environment }: CliContext): { host: string; port: number } => {
  const port = Number(environment["DOELSPOOR_PORT"] ?? 4280);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new WrongUsage("DOELSPOOR_PORT moet een getal van 0 tot en met 65535 zijn.");
  return { host: environment["DOELSPOOR_HOST"] ?? "127.0.0.1", port };
};

const proxiesOf = ({ environment }: CliContext): readonly string[] => {
  const named = (environment["DOELSPOOR_PROXIES"] ?? "").split(",").map((each) => each.trim());
  const proxies = named.filter((each) => each !== "");
  const wrong = proxies.find((each) => !isProxy(each));
  if (wrong === undefined) return proxies;
  throw new WrongUsage(
    `DOELSPOOR_PROXIES: “${wrong}” is geen adres of netwerk, zoals 10.0.0.7 of 10.0.0.0/8.`,
  );
};

const siteOf = (context: CliContext): Site => ({
  frontend: folder("frontend/dist"),
  errors: folder("docs/errors"),
  limits: new RateLimits(),
  proxies: proxiesOf(context),
  overTls: context.environment["DOELSPOOR_BASE_URL"]?.startsWith("https:") === true,
});

const isTaken = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";

const listen = async (server: Server, { host, port }: ReturnType<typeof addressOf>) => {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    const why = isTaken(cause)
      ? `Poort ${port} is al in gebruik, misschien door een Doelspoor die al draait.`
      : `Op ${host}:${port} kan niet worden geluisterd (${cause instanceof Error ? cause.message : ""}).`;
    throw new WrongUsage(`${why} Kies een andere poort met DOELSPOOR_PORT.`);
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
};

/** Where people sign in at their own provider it is real: what is made up does not come into that log by itself. */
const wantsExample = ({ environment }: CliContext, { signIn }: OpenIdentity): boolean =>
  signIn?.example !== undefined || environment["DOELSPOOR_EXAMPLE"] === "yes";

/** A municipality to look around in, when there is nothing yet or when its recording was broken off. */
const provideExample = async (
  { tell }: CliContext,
  { tools, reader }: { readonly tools: RecordingTools; readonly reader: Reader },
): Promise<void> => {
  if (reader.head !== BEFORE_ALL && reader.dossier(EXAMPLE) === undefined) return;
  const recorded = await recordExample(tools, {
    entries: reader.dossier(EXAMPLE)?.journal.entries() ?? [],
    reached: (position) => reader.reached(position),
  });
  if (recorded > 0) tell(`De voorbeeldgemeente is vastgelegd (${recorded} gebeurtenissen).\n`);
};

const untilStopped = async (): Promise<void> => {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
};

/** So many events are folded in about a quarter of a second; from there on the next start had better not. */
const LONG = 20_000;

/** Whoever starts it wants to see pages first: another process would take half of a small machine from them. */
const PAGES_FIRST_MS = 10_000;

/**
 * After a long start, has another process keep the fold for the next one: to pack it here would hold up
 * every page. Where that fails the next start is as long as this one.
 */
const keepFold = ({ snapshots }: CliContext, { folded }: Reader): (() => void) => {
  if (snapshots === undefined || folded < LONG) return () => undefined;
  let keeping: ChildProcess | undefined;
  const begin = setTimeout(() => {
    // Not the program that was started: `npm start` starts another, which serves whatever it is asked.
    keeping = spawn(process.execPath, [folder("backend/dist/main.js"), "snapshot"], {
      stdio: "ignore",
    });
    keeping.on("error", () => undefined);
  }, PAGES_FIRST_MS);
  return () => {
    clearTimeout(begin);
    keeping?.kill();
  };
};

const TRYING =
  "Om te proberen melden verzonnen mensen zich aan. Aanmelden met uw eigen aanbieder: docs/guides/sign-in.md.\n";

const serveFrom = async (
  context: CliContext,
  log: EventLog,
  identity: OpenIdentity,
): Promise<void> => {
  const { clock, ids, tell } = context;
  const address = addressOf(context);
  const reader = await Reader.start(log, context.snapshots);
  const kindOf = reader.kindOf.bind(reader);
  const tools = { log, clock, ids, kindOf };
  keepImportsIn(join(context.data, "imports"), tools);
  const server = serverOf(createApp({ reader, tools, identity }, siteOf(context)));
  const stopKeeping = keepFold(context, reader);
  try {
    if (wantsExample(context, identity)) await provideExample(context, { tools, reader });
    const port = await listen(server, address);
    identity.servedAt(port);
    tell(`Doelspoor staat klaar: http://${address.host}:${port}\n`);
    tell(`Het logboek staat in de map ${context.data}. Stoppen: Ctrl+C.\n`);
    if (identity.signIn?.example !== undefined) tell(TRYING);
    await untilStopped();
  } finally {
    stopKeeping();
    server.close();
    server.closeAllConnections();
    await reader.stop();
  }
};

/** Serves the pages and the API. */
export const serve = defineCliCommand({
  name: "serve",
  label: "Toont de webpagina's en de API.",
  usage: `serve

  DOELSPOOR_DATA   map van het logboek (./data)
  DOELSPOOR_PORT   poort (4280)
  DOELSPOOR_HOST   adres waarop wordt geluisterd (127.0.0.1)
  DOELSPOOR_PROXIES  vertrouwde proxy's, gescheiden door komma's; alleen wat zij zeggen telt als afzender
  DOELSPOOR_EXAMPLE  yes: ook met een eigen aanmelddienst begint een leeg logboek met de voorbeeldgemeente

  Aanmelden instellen: docs/guides/sign-in.md`,
  options: {},
  run: async (context) => {
    const identity = await context.openIdentity(addressOf(context).host);
    try {
      const log = await context.openLog();
      try {
        await serveFrom(context, log, identity);
      } finally {
        await log.close();
      }
    } finally {
      identity.close();
    }
    return EXIT.ok;
  },
});
