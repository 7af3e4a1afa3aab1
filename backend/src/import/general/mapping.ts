import * as z from "zod/mini";
import { KIND_MEANINGS, OUTCOME_MEANINGS } from "./outcomes.ts";
import { FIELDS, type Side } from "./words.ts";

const path = () => z.string().check(z.minLength(1), z.maxLength(300));
const word = () => z.string().check(z.maxLength(200));
const kind = () => z.enum(KIND_MEANINGS);

const sidePaths = z.object({
  for: z.optional(path()),
  against: z.optional(path()),
  notParticipating: z.optional(path()),
  absent: z.optional(path()),
} satisfies Record<Side, unknown>);

/**
 * How the columns or paths of an export become records: a document that is kept and used again. `fields`
 * says where each part of a record stands.
 */
export const mappingSchema = z.object({
  version: z.literal(1),
  /** Where the records are; what is left out is found by the content of the file. */
  layout: z.optional(
    z.object({
      sheet: z.optional(z.string().check(z.maxLength(100))),
      headerRow: z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
      separator: z.optional(z.string().check(z.minLength(1), z.maxLength(1))),
      records: z.optional(z.string().check(z.regex(/^\$(?:\.[^.]+)*$/), z.maxLength(300))),
    }),
  ),
  /** `skip` leaves a record out. */
  kind: z.object({
    /** Kind of whatever nothing else says the kind of. */
    fixed: z.optional(kind()),
    /** By the words in the column `fields.kind`. */
    words: z.optional(z.record(word(), kind())),
    /** By the word with which the title begins. */
    fromTitle: z.optional(z.boolean()),
  }),
  /** Columns that together tell one record from another, and stay the same in a later export. */
  identity: z.array(path()).check(z.minLength(1), z.maxLength(8)),
  fields: z.partialRecord(z.enum(FIELDS), path()),
  /** Which stands first in the dates of a column: the day or the month. */
  dateOrders: z.optional(z.record(path(), z.enum(["dmy", "mdy"]))),
  /** What the words for an outcome mean; "none" for a word that says nothing of it. */
  outcomes: z.optional(z.record(word(), z.enum(OUTCOME_MEANINGS))),
  /** Names are written surname first: "Groot, Anna de". */
  surnameFirst: z.optional(z.boolean()),
  votes: z.optional(
    z.object({
      /** One column or path that holds the whole vote, as text or as objects. */
      from: z.optional(path()),
      /** A column or path a side, with numbers or with who stood there. */
      sides: z.optional(sidePaths),
      /** A row a faction or a member: rows with the same identity are one decision. */
      rows: z.optional(
        z.object({
          faction: z.optional(path()),
          member: z.optional(path()),
          choice: z.optional(path()),
          count: z.optional(path()),
          for: z.optional(path()),
          against: z.optional(path()),
        }),
      ),
      /** A column a faction. */
      factions: z.optional(
        z.array(z.object({ column: path(), faction: z.string().check(z.minLength(1)) })),
      ),
    }),
  ),
});

/** How the columns or paths of an export become records. */
export type Mapping = z.infer<typeof mappingSchema>;
