import type { IsoDate } from "@doelspoor/events";
import { dutchIssues } from "../../application/dutch-issues.ts";
import { ImportRefused } from "../kit/define-format.ts";
import type { FileReading } from "../kit/report.ts";
import type { Watch } from "./items.ts";
import { mappingSchema, type Mapping } from "./mapping.ts";
import type { ProbedFile } from "./probe.ts";
import { proposeMapping, type Proposal } from "./propose.ts";
import { RecordMaker } from "./record.ts";
import { rowReader, type RowVote } from "./row-votes.ts";
import { keeping, openSource, type Layout, type Source } from "./source.ts";
import { surveySource, type Survey } from "./survey.ts";
import { UnreadableWorkbook } from "./zip.ts";

/** A file of which is known how its records are made. */
export interface Plan {
  readonly file: ProbedFile;
  readonly source: Source;
  readonly maker: RecordMaker;
  /** Reads the vote in a row, where a decision has a row for each faction or member. */
  readonly voteIn?: ((value: unknown) => RowVote) | undefined;
  readonly reading: FileReading;
}

/** A file of which no record can be made; `reason` is Dutch. */
export interface NoPlan {
  readonly file: ProbedFile;
  readonly reason: string;
}

/** The mapping that a person gives or that was remembered, and what else they choose. */
export interface Choices {
  readonly given?: Mapping | undefined;
  readonly remembered?: Mapping | undefined;
  readonly sheet?: string | undefined;
  /** Where the records are, where that is chosen apart from a mapping. */
  readonly layout?: Layout | undefined;
  /** Whether the records may be kept in memory between one look at them and the next. */
  readonly isSmall?: boolean;
  readonly today: IsoDate;
}

/**
 * Reads a mapping that somebody wrote.
 * @throws ImportRefused
 */
export const mappingFrom = (document: unknown): Mapping => {
  const parsed = mappingSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  const issues = dutchIssues(parsed.error.issues).map(
    ({ field, message }) => `${field}: ${message}`,
  );
  throw new ImportRefused(`De koppeling klopt niet.\n${issues.join("\n")}`);
};

const withOrders = (mapping: Mapping, { columns }: Survey): Mapping => {
  const shown = columns.flatMap(({ path, dateOrder }) =>
    dateOrder === "dmy" || dateOrder === "mdy" ? [[path, dateOrder] as const] : [],
  );
  return { ...mapping, dateOrders: { ...Object.fromEntries(shown), ...mapping.dateOrders } };
};

const lacks = (mapping: Mapping, source: Source, today: IsoDate): readonly string[] =>
  new RecordMaker(mapping, source.shape, today).missing();

const planFrom = (
  survey: Survey,
  reading: FileReading & { mapping: Mapping },
  today: IsoDate,
): Plan => {
  const { source } = survey;
  const maker = new RecordMaker(reading.mapping, source.shape, today);
  const rows = reading.mapping.votes?.rows;
  const voteIn = rows && rowReader(rows, source.shape);
  return { file: source.file, source, maker, voteIn, reading };
};

// Of what was remembered only the list in JSON: a later export may have other titles above its table.
const layoutOf = ({ given, remembered, sheet, layout: chosen }: Choices): Layout => {
  const layout = chosen ?? given?.layout ?? { records: remembered?.layout?.records };
  return sheet === undefined ? layout : { ...layout, sheet };
};

const refusedGiven = (mapping: Mapping, survey: Survey, today: IsoDate): string | undefined => {
  const missing = lacks(mapping, survey.source, today);
  const have = survey.columns.map(({ path }) => `“${path}”`).join(", ");
  return missing.length === 0
    ? undefined
    : `De koppeling noemt kolommen die er niet zijn: ${missing.join(", ")}. Er zijn: ${have}.`;
};

const proposalReason = ({ questions }: Proposal, { columns }: Survey): string => {
  const have = columns
    .slice(0, 40)
    .map(({ path }) => `“${path}”`)
    .join(", ");
  return `De import kan niet zelf bepalen wat hierin staat. ${questions.join(" ")} Gevonden: ${have === "" ? "geen kolommen" : have}. Geef een koppeling mee.`;
};

const choose = (survey: Survey, choices: Choices): Plan | NoPlan => {
  const { given, remembered, today } = choices;
  const { file } = survey.source;
  const none = { assumptions: [], questions: [], file: file.name };
  if (given !== undefined) {
    const reason = refusedGiven(given, survey, today);
    if (reason !== undefined) return { file, reason };
    return planFrom(
      survey,
      { ...none, origin: "given", mapping: withOrders(given, survey) },
      today,
    );
  }
  if (remembered !== undefined && lacks(remembered, survey.source, today).length === 0)
    return planFrom(
      survey,
      { ...none, origin: "remembered", mapping: withOrders(remembered, survey) },
      today,
    );
  const proposal = proposeMapping(survey);
  const { mapping, assumptions, questions } = proposal;
  if (mapping === undefined) return { file, reason: proposalReason(proposal, survey) };
  return planFrom(
    survey,
    { file: file.name, origin: "proposed", mapping, assumptions, questions },
    today,
  );
};

/** Looks at a file as far as is needed to know its columns. */
export const surveyFile = async (
  file: ProbedFile,
  choices: Choices,
  watch: Watch,
): Promise<Survey> => {
  const source = await openSource(file, layoutOf(choices), watch);
  return surveySource(choices.isSmall === true ? keeping(source) : source, watch);
};

/** Finds how the records of a file are made: as given, as remembered where that fits, or as proposed. */
export const planFor = async (
  file: ProbedFile,
  choices: Choices,
  watch: Watch,
): Promise<Plan | NoPlan> => {
  if (file.unreadable !== undefined) return { file, reason: file.unreadable };
  try {
    return choose(await surveyFile(file, choices, watch), choices);
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) return { file, reason: cause.message };
    throw cause;
  }
};

/** Whether nothing can be made of a file. */
export const isNoPlan = (plan: Plan | NoPlan): plan is NoPlan => "reason" in plan;
