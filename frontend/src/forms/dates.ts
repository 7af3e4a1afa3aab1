import type { Field } from "./schema.ts";

/** The date of the act, which every form asks. */
export const actField: Field = { name: "occurredOn", kind: "date", required: true };

/** The dates of its effect, which a form folds away. */
export const effectFields: readonly Field[] = ["validFrom", "validTo", "retroactiveTo"].map(
  (name) => ({ name, kind: "date", required: false }),
);

/** The dates that every act carries. */
export const dateFields: readonly Field[] = [actField, ...effectFields];
