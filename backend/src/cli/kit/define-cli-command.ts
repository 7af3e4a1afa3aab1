import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Clock } from "../../ports/clock.ts";
import type { EventLog } from "../../ports/event-log.ts";
import type { OpenIdentity } from "../../ports/identity.ts";
import type { Ids } from "../../ports/ids.ts";
import type { Snapshots } from "../../ports/snapshots.ts";

/** How a command ended: well, not, or not begun because it was typed wrongly. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** What commands need from outside; `main.ts` puts it together. */
export interface CliContext {
  /** Variables of the environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that holds the log and what belongs to it. */
  readonly data: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /**
   * Opens what tells who sends a request to the server, which listens on an address of this machine.
   * @throws WrongUsage for all that is set wrongly, at once.
   */
  readonly openIdentity: (host: string) => Promise<OpenIdentity>;
  /** Opens the log, and makes it where there is none. */
  readonly openLog: () => Promise<EventLog>;
  /** Opens the log without making anything: an empty log where there is none. */
  readonly lookAtLog: () => Promise<EventLog>;
  /** Where the fold of the log is kept between two starts; absent where nothing keeps it. */
  readonly snapshots?: Snapshots | undefined;
  /** Writes to standard output: the result. */
  readonly out: (text: string) => void;
  /** Writes to standard error: everything about the result. */
  readonly tell: (text: string) => void;
  /** Whether a person watches standard error. */
  readonly isWatched: boolean;
}

/** The command was typed wrongly; the message says in Dutch how. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WrongUsage";
  }
}

type Options = NonNullable<ParseArgsConfig["options"]>;

type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** What was typed after the name of the command. */
export type Typed<O extends Options> = Pick<Parsed<O>, "values" | "positionals">;

/** A command as it is run. */
export interface CliCommand {
  readonly name: string;
  /** What it does, in one Dutch line. */
  readonly label: string;
  /** How it is typed, with its options. */
  readonly usage: string;
  /** @throws WrongUsage */
  readonly execute: (context: CliContext, typed: readonly string[]) => Promise<number>;
}

/** What a command is made from. */
export interface CliDescription<O extends Options> {
  readonly name: string;
  readonly label: string;
  readonly usage: string;
  readonly options: O;
  readonly run: (context: CliContext, typed: Typed<O>) => Promise<number>;
}

const MESSAGES: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: "Deze optie bestaat niet",
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: "Bij deze optie hoort een waarde, of juist niet",
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: "Dit hoort niet bij deze opdracht",
};

const asUsage = (cause: unknown): unknown => {
  if (!(cause instanceof TypeError) || !("code" in cause)) return cause;
  const option = /'([^']+)'/.exec(cause.message)?.[1] ?? "";
  return new WrongUsage(`${MESSAGES[String(cause.code)] ?? cause.message}: ${option}.`);
};

/** Defines a command of the command line. */
export const defineCliCommand = <const O extends Options>(
  command: CliDescription<O>,
): CliCommand => ({
  name: command.name,
  label: command.label,
  usage: command.usage,
  execute: async (context, typed) => {
    let parsed: Typed<O>;
    try {
      parsed = parseArgs({
        args: [...typed],
        options: command.options,
        allowPositionals: true,
        strict: true,
      });
    } catch (cause) {
      throw asUsage(cause);
    }
    return command.run(context, parsed);
  },
});
