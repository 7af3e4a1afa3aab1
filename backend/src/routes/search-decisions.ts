import { decisionRegister } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { cursor, cursorOf, limit, nextPage, page } from "../http/paging.ts";
import { asItWas, registerFilters } from "../http/register-query.ts";
import { excerptsOf, marksIn } from "../search/marks.ts";
import { peopleFound } from "../search/people.ts";
import { toleratedIn } from "../search/query.ts";
import { search } from "../search/search.ts";

export const searchDecisions = defineRead({
  path: "/search",
  label: "Zoeken in titels, teksten en namen",
  words: {
    operation: "searchDecisions",
    english: "Search in titles, texts and names",
    tag: "decisions",
    answer: "SearchPage",
  },
  params: z.object(municipalityParam),
  query: z.object({
    search: z.string().check(z.minLength(1), z.maxLength(200)),
    ...registerFilters,
    cursor: cursor(),
    limit: limit(),
  }),
  answer: async (asked, { query: { cursor: place, ...query } }) => {
    const then = asItWas(asked, place);
    const { rows: found, wanted } = await search(then, query.search);
    const { search: words, ...filters } = query;
    const { next: offset, ...register } = decisionRegister(
      then,
      { ...filters, offset: place?.offset },
      found,
    );
    const rows = register.rows.map((row) => ({
      ...row,
      titleMarks: marksIn(row.title, wanted),
      excerpts: excerptsOf(then.view, row.id, wanted),
    }));
    const next =
      offset === undefined
        ? undefined
        : nextPage(
            `/${asked.municipality}/search`,
            { search: words, ...filters },
            { parameter: "cursor", cursor: cursorOf({ ...then.moment, offset }) },
          );
    const tolerated = toleratedIn(wanted);
    return page({ ...register, rows, tolerated, people: peopleFound(then, wanted), next });
  },
});
