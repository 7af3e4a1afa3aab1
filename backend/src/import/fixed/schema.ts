import * as z from "zod/mini";
import { isIsoDate } from "@doelspoor/events";
import { dutchIssues } from "../../application/dutch-issues.ts";
import { UNWRITABLE } from "../general/texts.ts";

/** What is wrong with a record, by field; Dutch. */
class WrongRecord extends Error {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];

  constructor(issues: WrongRecord["issues"]) {
    super("the record does not fit its schema");
    this.issues = issues;
  }
}

/**
 * Reads a record.
 * @throws WrongRecord with all that is wrong, in Dutch
 */
export const dutchSchema = <Value>(schema: z.ZodMiniType<Value>, value: unknown): Value => {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const issues = dutchIssues(parsed.error.issues);
  throw new WrongRecord(issues.map(({ field, message }) => ({ path: [field], message })));
};

/** A text that can be sealed, and is not blank. */
export const line = (max: number) =>
  z.string().check(
    z.maxLength(max),
    z.refine((text) => text.trim() !== "", { error: "ontbreekt" }),
    z.refine((text) => !UNWRITABLE.test(text), { error: "bevat tekens die geen tekst zijn" }),
  );

/** A day as `jjjj-mm-dd`. */
export const day = () =>
  z.string().check(z.refine(isIsoDate, { error: "is geen bestaande datum (jjjj-mm-dd)" }));

/** A web address. */
export const address = () => z.url({ protocol: /^https?$/, error: "is geen webadres" });
