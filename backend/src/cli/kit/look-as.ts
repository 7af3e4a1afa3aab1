import { userInfo } from "node:os";
import { ROLES, type MunicipalityCode, type Role } from "@doelspoor/events";
import { AccessLog } from "../../application/access-log.ts";
import { Reader } from "../../application/reader.ts";
import { Scope } from "../../application/scope.ts";
import { ANYONE, EVERYWHERE, type Asker } from "../../ports/identity.ts";
import { WrongUsage, type CliContext } from "./define-cli-command.ts";

/** The option that says as whom one looks. */
export const asOption = { as: { type: "string" } } as const;

const roles: string = ROLES.join(", ");

/** What the option does, as the usage of a command tells it. */
export const AS_USAGE = `Zonder --as krijgt u wat openbaar is. Met --as <rol> krijgt u wat die rol mag zien (${roles});
is daar iets bij dat niet openbaar is, dan komt in het logboek wie dat inzag.`;

const isRole = (text: string): text is Role => ROLES.some((role) => role === text);

const userHere = (): string => {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return String(process.getuid?.() ?? "onbekend");
  }
};

/** Whoever types, in a role: that they are who they are is the word of this machine. */
const askerAs = (role: string): Asker => {
  if (!isRole(role)) throw new WrongUsage(`--as: De rol “${role}” bestaat niet; er is: ${roles}.`);
  if (role === "public") return ANYONE;
  const name = `${userHere()} (op de server)`;
  return { id: name, name, roles: new Map([[EVERYWHERE, [role]]]) };
};

/** What is read from the command line. */
export interface Looking {
  readonly scope: Scope;
  /**
   * Writes down that decisions of which the public may not see all are shown: those that a text names, or
   * all of them. Resolves when it stands in the log, so before it is shown.
   */
  readonly account: (municipality: MunicipalityCode, text?: string) => Promise<void>;
}

/** Who looks, and what they call it. */
interface Look {
  readonly as: string | undefined;
  /** As the log names what was asked. */
  readonly called: string;
}

/** Reads the log as it is now, as far as a role may see it. */
export const lookAs = async (
  context: CliContext,
  { as = "public", called }: Look,
  use: (looking: Looking) => Promise<number>,
): Promise<number> => {
  const { clock, ids } = context;
  const asker = askerAs(as);
  const log = await context.lookAtLog();
  try {
    const reader = await Reader.start(log, context.snapshots);
    await reader.stop();
    const tools = { log, clock, ids };
    const scope = new Scope({ reader, tools, identity: { whoAsks: () => asker } }, asker);
    const account = async (municipality: MunicipalityCode, text?: string): Promise<void> => {
      const secrets = scope.secrets(municipality);
      const decisions = text === undefined ? secrets : secrets.filter((id) => text.includes(id));
      if (decisions.length > 0)
        await new AccessLog(tools).note({ asker, municipality, decisions, route: called });
    };
    return await use({ scope, account });
  } finally {
    await log.close();
  }
};
