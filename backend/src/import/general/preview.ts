import type { IsoDate } from "@doelspoor/events";
import { UnrecordableRecord, type Problem } from "../kit/problem.ts";
import { WordCounts } from "./file-notes.ts";
import { each, isBroken, type Item } from "./items.ts";
import { isNoPlan, planFor, type Plan } from "./plan.ts";
import type { Mapping } from "./mapping.ts";
import { probeFile } from "./probe.ts";
import { gatheredVotes, JOINED } from "./preview-votes.ts";
import type { Preview, PreviewRow } from "./previewed.ts";
import { TURN, turn } from "./running.ts";
import { saidBy, type SaidVisitor } from "./statements.ts";

const rowOf = (plan: Plan, item: Item, words: WordCounts): PreviewRow => {
  if (isBroken(item))
    return {
      record: item.record,
      problems: [{ field: "", reason: item.message }],
      original: item.original ?? null,
    };
  const original = { record: item.record, original: item.value };
  try {
    const { record, problems, unknownWords } = plan.maker.make(item.value);
    words.note(unknownWords);
    return { ...original, problems, ...(record === undefined ? {} : { made: record }) };
  } catch (cause) {
    if (!(cause instanceof UnrecordableRecord)) throw cause;
    return { ...original, problems: [{ field: cause.field, reason: cause.reason }] };
  }
};

interface Told {
  readonly problems: readonly Problem[];
  readonly idle: boolean;
}

const TELL: SaidVisitor<Told> = {
  motion: (said) => said,
  commitment: (said) => said,
  question: (said) => said,
  resolution: (said) => said,
};

/** With what the log has no place for. */
const asSaid = (row: PreviewRow): PreviewRow => {
  if (row.made === undefined) return row;
  const { problems, idle } = saidBy<Told>(row.made, TELL);
  return { ...row, problems: [...row.problems, ...problems], ...(idle ? { idle } : {}) };
};

type Fate = "sound" | "partly" | "rejected" | "skipped";

const fateOf = ({ made, problems }: PreviewRow): Fate => {
  if (made === undefined) return problems.length === 0 ? "skipped" : "rejected";
  return problems.length === 0 ? "sound" : "partly";
};

const NONE = { records: 0, sound: 0, partly: 0, rejected: 0, skipped: 0, joined: 0 };

const NOTHING = { rows: [], wrong: [], words: [], counts: NONE };

/** Goes through all that a file has, and lets others have their turn. */
async function* all(plan: Plan): AsyncGenerator<Item> {
  let seen = 0;
  for await (const item of each(plan.source.read(() => undefined))) {
    yield item;
    seen += 1;
    if (seen % TURN === 0) await turn();
  }
}

const previewPlan = async (plan: Plan, most: number): Promise<Preview> => {
  const words = new WordCounts();
  const [rows, wrong]: [PreviewRow[], PreviewRow[]] = [[], []];
  const counts = { ...NONE };
  const votes = await gatheredVotes(plan, all(plan));
  for await (const item of all(plan)) {
    const found = rowOf(plan, item, words);
    const joined = votes?.joined(found, item) ?? found;
    counts.records += 1;
    if (joined === JOINED) {
      counts.joined += 1;
      continue;
    }
    const row = asSaid(joined);
    counts[fateOf(row)] += 1;
    if (rows.length < most) rows.push(row);
    if (row.problems.length > 0 && wrong.length < most) wrong.push(row);
  }
  return { mapping: plan.reading.mapping, rows, wrong, counts, words: words.counted() };
};

/** Tries a mapping on a file; nothing is recorded. */
export const previewFile = async (
  file: { readonly path: string; readonly name: string; readonly size: number },
  {
    mapping,
    rows,
    today,
  }: { readonly mapping: Mapping; readonly rows: number; readonly today: IsoDate },
): Promise<Preview> => {
  const plan = await planFor(await probeFile(file), { given: mapping, today }, () => undefined);
  return isNoPlan(plan) ? { ...NOTHING, reason: plan.reason } : previewPlan(plan, rows);
};
