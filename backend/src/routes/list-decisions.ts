import { byNewestDate, decisionRegister, type Asked } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { cursor, cursorOf, limit, nextPage, page } from "../http/paging.ts";
import { asItWas, registerFilters, word } from "../http/register-query.ts";
import { search as find } from "../search/search.ts";

/** The decisions in which words were found, newest first; all of them where nothing is looked for. */
const rowsWith = async (asked: Asked, search: string | undefined) => {
  if (search === undefined || search.trim() === "") return undefined;
  const { rows } = await find(asked, search);
  return byNewestDate(rows.filter(({ kind }) => kind !== "goal"));
};

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
  query: z.object({ search: word(), ...registerFilters, cursor: cursor(), limit: limit() }),
  answer: async (asked, { query: { cursor: place, search, ...query } }) => {
    const { municipality } = asked;
    const then = asItWas(asked, place);
    const { next: offset, ...register } = decisionRegister(
      then,
      { ...query, offset: place?.offset },
      await rowsWith(then, search),
    );
    const next =
      offset === undefined
        ? undefined
        : nextPage(
            `/${municipality}/decisions`,
            { search, ...query },
            { parameter: "cursor", cursor: cursorOf({ ...then.moment, offset }) },
          );
    return page({ ...register, next });
  },
});
