import type { IsoDate } from "@doelspoor/events";
import { surveyed, type SurveyedFile } from "../../import/general/surveyed.ts";

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

const textOf = ({ file, reason, columns, proposal, looked }: SurveyedFile): string => {
  const rows = columns.map(
    ({ path, type, filled, examples }) =>
      `  ${path}  [${type}, ${percent(filled)} gevuld]  ${examples.slice(0, 3).join(" | ").slice(0, 120)}`,
  );
  return [
    `${file}: ${String(looked)} records bekeken`,
    ...(reason === undefined ? [] : [reason]),
    ...rows,
    ...(proposal?.questions ?? []).map((question) => `vraag: ${question}`),
    ...(proposal?.mapping === undefined
      ? []
      : ["Voorgestelde koppeling:", JSON.stringify(proposal.mapping, null, 2)]),
  ].join("\n");
};

interface Asked {
  readonly sheet?: string | undefined;
  readonly json?: boolean | undefined;
  readonly today: IsoDate;
}

/** What files look like and how the import would read them. */
export const surveyText = async (
  paths: readonly string[],
  { sheet, json, today }: Asked,
): Promise<string> => {
  const files: SurveyedFile[] = [];
  for (const path of paths) files.push(await surveyed(path, { sheet, today }));
  return json === true ? `${JSON.stringify(files)}\n` : `${files.map(textOf).join("\n\n")}\n`;
};
