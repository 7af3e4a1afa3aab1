import { pickerOf, textOf, type Shape } from "./paths.ts";

/** Characters enough to find it again in the source. */
const MOST = 200;

const told = (value: unknown): string => {
  const text = textOf(value);
  if (text !== "" || value === undefined || value === null) return text;
  try {
    return typeof value === "string" ? "" : JSON.stringify(value);
  } catch {
    // Nested deeper than can be written.
    return "";
  }
};

/** What stands in a field of a record, shortened; of the record as a whole where no field is named. */
export const valueIn =
  (shape: Shape) =>
  (record: unknown, field: string): string => {
    const text = told(field === "" ? record : pickerOf(field, shape)(record));
    return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
  };
