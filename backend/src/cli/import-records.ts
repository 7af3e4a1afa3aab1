import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formats } from "../import/index.generated.ts";
import { OverlayLog } from "../import/kit/overlay-log.ts";
import type { ImportReport } from "../import/kit/report.ts";
import {
  defineCliCommand,
  EXIT,
  WrongUsage,
  type CliContext,
  type Typed,
} from "./kit/define-cli-command.ts";
import { importReport } from "./kit/import-report.ts";
import { surveyText } from "./kit/import-survey.ts";
import { progressBar } from "./kit/progress.ts";
import { RejectsFile } from "./kit/rejects-file.ts";

const options = {
  municipality: { type: "string", short: "m" },
  name: { type: "string" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
  rejects: { type: "string" },
  source: { type: "string" },
  mapping: { type: "string" },
  "save-mapping": { type: "boolean" },
  sheet: { type: "string" },
  survey: { type: "boolean" },
} as const;

type Given = Typed<typeof options>;

const asked = ({ values, positionals: [name, ...paths] }: Given) => {
  const format = formats.find((candidate) => candidate.name === name);
  const names = formats.map((candidate) => candidate.name).join(", ");
  if (format === undefined)
    throw new WrongUsage(
      `${name === undefined ? "Noem het formaat" : `Het formaat “${name}” bestaat niet`}; er is: ${names}.`,
    );
  if (paths.length === 0) throw new WrongUsage("Noem een map of een of meer bestanden.");
  const { municipality } = values;
  if (municipality === undefined)
    throw new WrongUsage("Noem de gemeente: --municipality gm en vier cijfers.");
  return { format, paths, municipality };
};

const rejectsPath = ({ data, clock }: CliContext, { values }: Given): string =>
  values.rejects ?? join(data, "imports", `${clock.now().replaceAll(/[:.]/g, "-")}-rejects.jsonl`);

const mappingFile = async (path: string | undefined): Promise<unknown> => {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new WrongUsage(`De koppeling ${path} kan niet worden gelezen: ${why}`);
  }
};

const runImport = async (context: CliContext, given: Given): Promise<ImportReport> => {
  const { format, ...request } = asked(given);
  const { clock, ids, environment } = context;
  const dryRun = given.values["dry-run"] ?? false;
  const file = new RejectsFile(rejectsPath(context, given));
  const log = dryRun ? new OverlayLog(await context.lookAtLog()) : await context.openLog();
  const progress = progressBar(context.isWatched);
  try {
    const report = await format.run(
      { log, clock, ids },
      {
        ...request,
        name: given.values.name,
        source: given.values.source,
        sheet: given.values.sheet,
        saveMapping: given.values["save-mapping"],
        mapping: await mappingFile(given.values.mapping),
        register: environment["DOELSPOOR_TOOI"],
        onReject: dryRun ? () => undefined : file.add,
        onProgress: progress.show,
      },
    );
    const rejectsFile = file.flush();
    return { ...report, dryRun, ...(rejectsFile === undefined ? {} : { rejectsFile }) };
  } finally {
    progress.stop();
    await log.close();
  }
};

/** Imports the export of a source. */
export const importRecords = defineCliCommand({
  name: "import",
  label: "Importeert besluiten uit een raadsinformatiesysteem.",
  usage: `import <formaat> <map of bestand…> --municipality gm0000

  --municipality, -m   TOOI-code van de gemeente, zoals gm0479
  --name               naam van de gemeente, bij de eerste import
  --dry-run            toont wat er zou gebeuren en schrijft niets
  --json               geeft het verslag als één JSON-object
  --rejects            bestand voor de afgewezen records (JSON, één per regel)

Alleen bij general:
  --source             naam van het systeem waar het bestand uit komt; de koppeling wordt daarbij bewaard
  --mapping            bestand met de koppeling (JSON); zonder geldt de bewaarde of de voorgestelde
  --save-mapping       bewaart de gebruikte koppeling voor de volgende keer
  --sheet              werkblad van een Excel-bestand
  --survey             toont de kolommen en de voorgestelde koppeling, en legt niets vast

Van een map worden de JSON-bestanden gelezen die er direct in staan. Opnieuw importeren legt niets
dubbel vast. Wat in de bron is veranderd wordt een verbetering: aangevuld of verbeterd, met wat er
eerst stond erbij. Wat de bron leeg laat, haalt niets weg.

Formaten: ${formats.map(({ name, label }) => `${name} — ${label}`).join(", ")}`,
  options,
  run: async (context, given) => {
    if (given.values.survey === true) {
      const { paths } = asked(given);
      context.out(await surveyText(paths, { ...given.values, today: context.clock.today() }));
      return EXIT.ok;
    }
    const report = await runImport(context, given);
    context.out(given.values.json ? `${JSON.stringify(report)}\n` : importReport(report));
    return EXIT.ok;
  },
});
