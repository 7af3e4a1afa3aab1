import type { IsoDate } from "@doelspoor/events";
import { sourceFiles } from "../kit/sources.ts";
import { surveyFile } from "./plan.ts";
import { probeFile, type Content, type Encoding } from "./probe.ts";
import { proposeMapping, type Proposal } from "./propose.ts";
import type { Layout } from "./source.ts";
import type { Column } from "./survey.ts";
import { UnreadableWorkbook } from "./zip.ts";

/** A file as a clerk sees it before choosing a mapping. */
export interface SurveyedFile {
  readonly file: string;
  readonly content: Content;
  readonly encoding: Encoding;
  /** Why nothing can be read; Dutch. */
  readonly reason?: string;
  readonly layout?: Layout;
  /** The sheets of a workbook, or the lists of a JSON file. */
  readonly choices: readonly string[];
  /** The lines above the header of a table. */
  readonly titles: readonly string[];
  /** How many records were looked at. */
  readonly looked: number;
  readonly columns: readonly Column[];
  readonly proposal?: Proposal;
}

/** Surveys a file and proposes how to read it. */
export const surveyed = async (
  path: string,
  {
    name,
    layout,
    sheet,
    today,
  }: {
    readonly name?: string | undefined;
    readonly layout?: Layout | undefined;
    readonly sheet?: string | undefined;
    readonly today: IsoDate;
  },
): Promise<SurveyedFile> => {
  const [found] = await sourceFiles([path]);
  const file = await probeFile({ path, size: found?.size ?? 0, name: name ?? found?.name ?? path });
  const none = {
    file: file.name,
    content: file.content,
    encoding: file.encoding,
    choices: [],
    titles: [],
    looked: 0,
    columns: [],
  };
  if (file.unreadable !== undefined) return { ...none, reason: file.unreadable };
  try {
    const survey = await surveyFile(file, { sheet, layout, today }, () => undefined);
    const { choices, titles, layout: at } = survey.source;
    const { looked, columns } = survey;
    return {
      ...none,
      layout: at,
      choices,
      titles,
      looked,
      columns,
      proposal: proposeMapping(survey),
    };
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) return { ...none, reason: cause.message };
    throw cause;
  }
};
