import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { momentInput } from "@doelspoor/events";
import * as z from "zod/mini";
import { dutchIssues } from "../application/dutch-issues.ts";
import { exports } from "../export/index.generated.ts";
import { exportedDecisions } from "../export/kit/decisions.ts";
import { registerFilters, word } from "../http/register-query.ts";
import { defineCliCommand, EXIT, WrongUsage, type Typed } from "./kit/define-cli-command.ts";
import { AS_USAGE, asOption, lookAs } from "./kit/look-as.ts";

const options = {
  municipality: { type: "string", short: "m" },
  out: { type: "string", short: "o" },
  "as-of": { type: "string" },
  "known-at": { type: "string" },
  search: { type: "string" },
  level: { type: "string" },
  portfolio: { type: "string" },
  kind: { type: "string" },
  status: { type: "string" },
  faction: { type: "string" },
  goal: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  ...asOption,
} as const;

type Given = Typed<typeof options>;

const filters = z.object({ search: word(), ...registerFilters });

const parsed = <Output>(schema: z.ZodMiniType<Output>, input: object): Output => {
  const { success, data, error } = schema.safeParse(input);
  if (success) return data;
  const issues = dutchIssues(error.issues);
  throw new WrongUsage(issues.map(({ field, message }) => `--${field}: ${message}`).join("\n"));
};

const asked = ({ values, positionals: [name] }: Given) => {
  const format = exports.find((candidate) => candidate.name === name);
  const names = exports.map((candidate) => candidate.name).join(", ");
  if (format === undefined)
    throw new WrongUsage(
      `${name === undefined ? "Noem het formaat" : `Het formaat “${name}” bestaat niet`}; er is: ${names}.`,
    );
  const { municipality, "as-of": asOf, "known-at": knownAt } = values;
  if (municipality === undefined)
    throw new WrongUsage("Noem de gemeente: --municipality gm en vier cijfers.");
  const moment = parsed(momentInput, { asOf, knownAt });
  return { format, municipality, moment, query: parsed(filters, values) };
};

/** Writes the decisions of a municipality to a file, or to standard output. */
export const exportRecords = defineCliCommand({
  name: "export",
  label: "Schrijft de besluiten van een gemeente naar een bestand.",
  usage: `export <formaat> --municipality gm0000 [--out bestand] [--as rol]

  --municipality, -m   TOOI-code van de gemeente, zoals gm0479
  --out, -o            bestand; anders naar de standaarduitvoer
  --as-of, --known-at  op welke datum, en met de kennis van welke gebeurtenis
  --search, --kind, --status, --level, --portfolio, --faction, --goal, --from, --to
                       welke besluiten, zoals in het register

${AS_USAGE}

Formaten: ${exports.map(({ name, label }) => `${name} — ${label}`).join(", ")}`,
  options,
  run: async (context, given) => {
    const { format, municipality, moment, query } = asked(given);
    const { out, as } = given.values;
    const { asOf = context.clock.today(), knownAt } = moment;
    const look = { as, called: `doelspoor export ${format.name}` };
    return lookAs(context, look, async ({ scope, account }) => {
      const opened = (await scope.dossier(municipality))?.at(asOf, knownAt);
      if (opened === undefined) {
        context.tell(`Van de gemeente ${municipality} is niets vastgelegd.\n`);
        return EXIT.failed;
      }
      // What is in it is known only once it is written, so it counts as all that the role may see.
      await account(municipality);
      const decisions = () => exportedDecisions(opened, query, (stream) => scope.stream(stream));
      const pieces = Readable.from(format.write({ asked: opened, decisions }));
      const target = out === undefined ? process.stdout : createWriteStream(out);
      await pipeline(pieces, target, { end: out !== undefined });
      return EXIT.ok;
    });
  },
});
