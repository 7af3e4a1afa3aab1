import { decisionRegister, isoDate } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { cursor, cursorOf, limit, nextPage, page } from "../http/paging.ts";

const word = () => z.optional(z.string().check(z.maxLength(200)));

export const listDecisions = defineRead({
  path: "/decisions",
  label: "Register van besluiten",
  words: {
    operation: "listDecisions",
    english: "Register of decisions",
    tag: "decisions",
    answer: "DecisionsPage",
  },
  params: z.object(municipalityParam),
  query: z.object({
    search: word(),
    level: word(),
    portfolio: word(),
    kind: word(),
    status: word(),
    faction: word(),
    goal: z.optional(z.enum(["with", "without"])),
    from: z.optional(isoDate()),
    to: z.optional(isoDate()),
    cursor: cursor(),
    limit: limit(),
  }),
  answer: (asked, { query: { cursor: place, ...query } }, { reader }) => {
    const { municipality } = asked;
    // A next page is one of the list as it was when the first was asked for.
    const dossier = reader.dossier(municipality);
    const then = place === undefined ? asked : (dossier?.at(place.asOf, place.knownAt) ?? asked);
    const { next: offset, ...register } = decisionRegister(then, {
      ...query,
      offset: place?.offset,
    });
    const next =
      offset === undefined
        ? undefined
        : nextPage(`/${municipality}/decisions`, query, {
            parameter: "cursor",
            cursor: cursorOf({ ...then.moment, offset }),
          });
    return page({ ...register, next });
  },
});
