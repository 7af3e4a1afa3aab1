import type { IsoDate } from "@doelspoor/events";
import { sourceFiles } from "../kit/sources.ts";
import { surveyFile } from "./plan.ts";
import { probeFile, type Content, type Encoding, type ProbedFile } from "./probe.ts";
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

/** How a file is to be looked at. */
export interface Looking {
  readonly name?: string | undefined;
  readonly layout?: Layout | undefined;
  readonly sheet?: string | undefined;
  readonly today: IsoDate;
}

const looked = async (file: ProbedFile, { sheet, layout, today }: Looking) => {
  const survey = await surveyFile(file, { sheet, layout, today }, () => undefined);
  const { choices, titles, layout: at } = survey.source;
  const { looked: count, columns } = survey;
  return { layout: at, choices, titles, looked: count, columns, proposal: proposeMapping(survey) };
};

const probed = async (path: string, { name }: Looking): Promise<ProbedFile> => {
  const [found = { path, name: path, size: 0 }] = await sourceFiles([path]);
  return probeFile({ ...found, name: name ?? found.name });
};

/** Surveys a file and proposes how to read it. */
export const surveyed = async (path: string, looking: Looking): Promise<SurveyedFile> => {
  const file = await probed(path, looking);
  const { name } = file;
  const { content, encoding, unreadable } = file;
  const none = { file: name, content, encoding, choices: [], titles: [], looked: 0, columns: [] };
  if (unreadable !== undefined) return { ...none, reason: unreadable };
  try {
    return { ...none, ...(await looked(file, looking)) };
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) return { ...none, reason: cause.message };
    throw cause;
  }
};
