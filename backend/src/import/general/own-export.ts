import { columns } from "../../export/kit/columns.ts";
import { isBroken, type Item } from "./items.ts";

/** Whether a table is one that Doelspoor exported, by its header. */
export const isOwnExport = (header: readonly string[]): boolean =>
  columns.every(({ heading }) => header.includes(heading));

/** The apostrophe that our export puts before what a spreadsheet would calculate. */
const GUARD = /^'(?='*[=+\-@\t\r\n])/;

const unguardedItem = (item: Item): Item => {
  if (isBroken(item) || !Array.isArray(item.value)) return item;
  const value = item.value.map((cell: unknown) =>
    typeof cell === "string" ? cell.replace(GUARD, "") : cell,
  );
  return { ...item, value };
};

/** The records of our own export as they were before it made their cells safe. */
export async function* unguarded(
  batches: AsyncIterable<readonly Item[]>,
): AsyncGenerator<readonly Item[]> {
  for await (const batch of batches) yield batch.map(unguardedItem);
}
