import { ImportRefused } from "../../import/kit/define-format.ts";
import { LogUnavailable, StorageFull } from "../../ports/event-log.ts";
import { EXIT, WrongUsage, type CliCommand, type CliContext } from "./define-cli-command.ts";

const overview = (commands: readonly CliCommand[]): string => {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, label }) => `  ${name.padEnd(width)}  ${label}`);
  return `Gebruik: doelspoor <opdracht>\n\n${lines.join("\n")}\n\nMeer over een opdracht: doelspoor <opdracht> --help\n`;
};

const RESUME =
  "Alles wat al is vastgelegd, is veilig. Voer dezelfde opdracht opnieuw uit; die gaat verder waar hij ophield.";

const causeOf = (failure: Error): string =>
  failure.cause instanceof Error ? ` (${failure.cause.message})` : "";

const failureOf = (failure: unknown): string => {
  if (failure instanceof StorageFull)
    return `De schijf is vol: er kon niets meer worden opgeslagen. ${RESUME.replace("Voer", "Maak ruimte en voer")}`;
  if (failure instanceof LogUnavailable)
    return `Het logboek kan niet worden gebruikt${causeOf(failure)}. ${RESUME}`;
  if (failure instanceof ImportRefused) return failure.message;
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
};

const asksForHelp = (typed: readonly string[]): boolean =>
  typed.includes("--help") || typed.includes("-h");

const execute = async (command: CliCommand, context: CliContext, typed: readonly string[]) => {
  if (asksForHelp(typed)) {
    context.out(`${command.label}\n\nGebruik: doelspoor ${command.usage}\n`);
    return EXIT.ok;
  }
  try {
    return await command.execute(context, typed);
  } catch (failure) {
    if (failure instanceof WrongUsage) {
      context.tell(`${failure.message}\n\nGebruik: doelspoor ${command.usage}\n`);
      return EXIT.usage;
    }
    context.tell(`${failureOf(failure)}\n`);
    return EXIT.failed;
  }
};

/** Runs the command that was typed; without one, the command `serve` where there is one. */
export const dispatch = (
  commands: readonly CliCommand[],
  context: CliContext,
  [name = "serve", ...typed]: readonly string[],
): Promise<number> => {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return execute(command, context, typed);
  if (asksForHelp([name]) || name === "help") {
    context.out(overview(commands));
    return Promise.resolve(EXIT.ok);
  }
  context.tell(`De opdracht “${name}” bestaat niet.\n\n${overview(commands)}`);
  return Promise.resolve(EXIT.usage);
};
