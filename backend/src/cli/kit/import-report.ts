import { dutchCount, dutchNumber } from "@doelspoor/events";
import type { Counts, FileReport, ImportReport, Reject } from "../../import/kit/report.ts";

const SHOWN = 20;

const columns = ["records", "nieuw", "gelijk", "verbeterd", "afgewezen"] as const;

const numbersOf = ({ recorded, unchanged, corrected, rejected }: Counts): readonly string[] =>
  [recorded + unchanged + corrected + rejected, recorded, unchanged, corrected, rejected].map(
    dutchNumber,
  );

const tableOf = (report: ImportReport): string => {
  const width = Math.max(8, ...report.files.map(({ file }) => file.length));
  const row = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)}${cells.map((cell, index) => cell.padStart((columns[index]?.length ?? 0) + 3)).join("")}`;
  const files = report.files.map((file) => row(file.file, numbersOf(file)));
  return [row("Bestand", columns), ...files, row("Samen", numbersOf(report))].join("\n");
};

const notesOf = (files: readonly FileReport[]): readonly string[] =>
  files.flatMap(({ file, note }) => (note === undefined ? [] : [`${file}: ${note}`]));

const rejectLine = ({ file, record, id, field, reason }: Reject): string => {
  const where = record === 0 ? file : `${file}, record ${dutchNumber(record)}`;
  const named = id === undefined ? where : `${where} (${id})`;
  return field === undefined ? `  ${named}: ${reason}` : `  ${named}, ${field}: ${reason}`;
};

const rejectsOf = ({ rejects, rejectsFile }: ImportReport): readonly string[] => {
  if (rejects.length === 0) return [];
  const more = rejects.length - SHOWN;
  return [
    `Niet vastgelegd (${dutchNumber(rejects.length)}):`,
    ...rejects.slice(0, SHOWN).map(rejectLine),
    ...(more > 0 ? [`  … en nog ${dutchNumber(more)}.`] : []),
    ...(rejectsFile === undefined ? [] : [`Alle afgewezen records staan in ${rejectsFile}.`]),
  ];
};

const headOf = ({ municipality, dryRun, events }: ImportReport): string =>
  dryRun
    ? `Proef voor ${municipality}: er is niets vastgelegd. Een echte import zou ${dutchCount(events, "gebeurtenis", "gebeurtenissen")} toevoegen.`
    : `Import voor ${municipality}: ${dutchCount(events, "gebeurtenis", "gebeurtenissen")} toegevoegd.`;

const ORIGIN = {
  given: "met de opgegeven koppeling",
  remembered: "met de bewaarde koppeling van deze bron",
  proposed: "met een voorgestelde koppeling; controleer haar",
} as const;

const readingsOf = ({ readings = [] }: ImportReport): readonly string[] =>
  readings.flatMap(({ file, origin, assumptions, questions }) => [
    `${file} is gelezen ${ORIGIN[origin]}.`,
    ...assumptions.map((assumed) => `  aangenomen: ${assumed}.`),
    ...questions.map((question) => `  vraag: ${question}`),
  ]);

const wordsOf = ({ words = [] }: ImportReport): readonly string[] =>
  words.length === 0
    ? []
    : [
        "Deze woorden voor een uitslag kent de koppeling niet; de records zijn zonder uitslag vastgelegd:",
        ...words.map(
          ({ column, word, count }) => `  ${column}: “${word}” (${dutchNumber(count)}×)`,
        ),
      ];

/** The report of an import, for people. */
export const importReport = (report: ImportReport): string => {
  const parts = [
    [headOf(report)],
    [tableOf(report)],
    readingsOf(report),
    notesOf(report.files),
    wordsOf(report),
    rejectsOf(report),
    [
      "“Verbeterd” is: stond er al, en is aangevuld of verbeterd. Wat er eerst stond blijft te zien.",
    ],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
};
