import type { CouncilNight, NightDecision } from "@doelspoor/events";
import type { Queued } from "./outbox-store.ts";

/** How far a row of the agenda is. */
export type RowState =
  | "open"
  /** Confirmed, and on its way to the log. */
  | "waiting"
  /** Confirmed, and refused: it waits for the clerk. */
  | "refused"
  | "done";

/** One row of the agenda: an item, or one of the decisions under it. */
export interface NightRow {
  readonly key: string;
  readonly item: { readonly number?: string | undefined; readonly title: string };
  readonly title: string;
  readonly decision?: NightDecision | undefined;
  readonly concluded: boolean;
  readonly note?: string | undefined;
  readonly entry?: Queued | undefined;
  readonly state: RowState;
}

/** What was recorded from here, until the page knows of it: by row, with its position. */
export type SentRows = ReadonlyMap<string, number>;

/** Key of an item without a decision. */
export const itemKey = ({ number = "", title }: NightRow["item"]): string =>
  `item ${number} ${title}`;

/** Row of what is about the whole meeting. */
export const ATTENDANCE = "attendance";

/** Row of an item that is added. */
export const addedKey = (title: string): string => `added ${title}`;

type Bare = Omit<NightRow, "entry" | "state">;

const bareRows = ({ items }: CouncilNight): readonly Bare[] =>
  items.flatMap(({ number, title, concluded, note, decisions }): readonly Bare[] => {
    const item = { number, title };
    if (decisions.length === 0) return [{ key: itemKey(item), item, title, concluded, note }];
    return decisions.map((decision) => ({
      key: decision.id,
      item,
      title: decision.title,
      decision,
      concluded: decision.done,
      note,
    }));
  });

const stateOf = (
  { key, concluded }: Bare,
  entry: Queued | undefined,
  isSent: (key: string) => boolean,
): RowState => {
  if (entry !== undefined) return entry.problem === undefined ? "waiting" : "refused";
  return concluded || isSent(key) ? "done" : "open";
};

/** The rows of the agenda, with what is on its way to the log. */
export function rowsOf(
  night: CouncilNight,
  entries: readonly Queued[],
  sent: SentRows,
): readonly NightRow[] {
  const isSent = (key: string): boolean => (sent.get(key) ?? -1) > night.moment.knownAt;
  return bareRows(night).map((row) => {
    const entry = entries.find((each) => each.row === row.key);
    return { ...row, entry, state: stateOf(row, entry, isSent) };
  });
}

/** The row to go on with: the first one that is open after a row, else the first one of all. */
export function nextOpen(rows: readonly NightRow[], after?: string): NightRow | undefined {
  const at = rows.findIndex(({ key }) => key === after);
  const isOpen = ({ state }: NightRow): boolean => state === "open";
  return rows.slice(at + 1).find(isOpen) ?? rows.find(isOpen);
}

/** The row that comes next on the agenda, whatever its state. */
export function nextRow(rows: readonly NightRow[], after: string): NightRow | undefined {
  return rows[rows.findIndex(({ key }) => key === after) + 1];
}

const NUMBER = /\b(?:\d{2}[A-Z]{1,2}\d{1,4}|[A-Z]{1,2}\d{2}-\d{2,4})\b/;

/** What a title says of a decision that is not in the log: its kind, and its number as printed. */
export function saidIn(title: string): { readonly kind: string; readonly number?: string } {
  const kind = /\bmotie\b/i.test(title) ? "motion" : "proposal";
  const number = NUMBER.exec(title)?.[0];
  return {
    kind: /\bamendement\b/i.test(title) ? "amendment" : kind,
    ...(number !== undefined && { number }),
  };
}
