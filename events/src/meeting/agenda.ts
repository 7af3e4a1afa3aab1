import * as z from "zod/mini";
import { subjectId, text, type SubjectId } from "../kit/index.ts";

/** How an item is named on the agenda: its number as printed, and its title. */
export const agendaItemName = { number: z.optional(text(20)), title: text(1000) };

/** What is added to an agenda: an item, or a decision to an item that is there. */
export const agendaAddition = z.object({
  ...agendaItemName,
  /** Motion, amendment or proposal that is put to the vote under the item. */
  decision: z.optional(subjectId()),
});

/** An item by its name. */
export interface AgendaItemName {
  readonly number?: string | undefined;
  readonly title: string;
}

/** An item of the agenda, as far as the meeting came. */
export interface AgendaItem extends AgendaItemName {
  /** What is recorded to be put to the vote under it, in that order. */
  readonly decisions: readonly SubjectId[];
  readonly concluded: boolean;
  readonly note?: string | undefined;
}

/** Whether two names are of one item. */
export const isSameItem = (one: AgendaItemName, other: AgendaItemName): boolean =>
  one.title === other.title && (one.number ?? "") === (other.number ?? "");

/** "Agendapunt 6, Motie Behoud de steunpunten". */
export const tellItem = ({ number, title }: AgendaItemName): string =>
  number === undefined ? `Agendapunt ${title}` : `Agendapunt ${number}, ${title}`;

const partsOf = (number: string): readonly number[] =>
  (number.match(/\d+/g) ?? []).map((digits) => Number(digits));

const comesAfter = (one: string, other: string): boolean => {
  const [left, right] = [partsOf(one), partsOf(other)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? -1);
};

const isClosing = ({ title }: AgendaItemName): boolean => /^sluiting\b/i.test(title);

/** Where an item belongs: by its number, else last but for the closing of the meeting. */
const placeOf = (items: readonly AgendaItem[], { number }: AgendaItemName): number => {
  const later = items.findIndex(
    (item) =>
      isClosing(item) ||
      (number !== undefined && item.number !== undefined && comesAfter(item.number, number)),
  );
  return later < 0 ? items.length : later;
};

/** The agenda with an item, or with a decision under an item that is there. */
export const withItem = (
  items: readonly AgendaItem[],
  { decision, ...name }: z.infer<typeof agendaAddition>,
): readonly AgendaItem[] => {
  const found = items.find((item) => isSameItem(item, name));
  const added = decision === undefined || found?.decisions.includes(decision) ? [] : [decision];
  if (found !== undefined)
    return items.map((item) =>
      item === found ? { ...item, decisions: [...item.decisions, ...added] } : item,
    );
  const place = placeOf(items, name);
  return items.toSpliced(place, 0, { ...name, decisions: added, concluded: false });
};

/** The agenda with an item concluded; one that is not on it is put there. */
export const withConcluded = (
  items: readonly AgendaItem[],
  { note, ...name }: AgendaItemName & { readonly note?: string | undefined },
): readonly AgendaItem[] =>
  withItem(items, name).map((item) =>
    isSameItem(item, name) ? { ...item, concluded: true, note } : item,
  );
