import { isoDate } from "@doelspoor/events";
import type { Moment } from "@doelspoor/events";
import * as z from "zod/mini";
import type { DecisionsPage, EventsPage, NextPage, SearchPage } from "./answers.ts";
import { API_ROOT } from "./api-version.ts";
import { wholeNumber } from "@doelspoor/events";
import { ok, type Reply } from "./reply.ts";

/** The most that one page of a list holds. */
export const MOST_ROWS = 200;

/** How much a page holds, in a query. */
export const limit = () =>
  z.optional(z.pipe(wholeNumber(), z.int().check(z.minimum(1), z.maximum(MOST_ROWS))));

/**
 * A place in a list as it was at one moment. The list goes on from the same moment, so that what is
 * recorded in between shifts nothing.
 */
export interface Place extends Moment {
  readonly offset: number;
}

const placeSchema = z.object({
  asOf: isoDate(),
  knownAt: z.int().check(z.minimum(-1)),
  offset: z.int().check(z.minimum(0)),
});

/** The place as text that says nothing to whoever passes it on. */
export const cursorOf = ({ asOf, knownAt, offset }: Place): string =>
  Buffer.from(`${asOf} ${knownAt} ${offset}`).toString("base64url");

const placeIn = (cursor: string): unknown => {
  const [asOf, knownAt, offset] = Buffer.from(cursor, "base64url").toString("latin1").split(" ");
  return { asOf, knownAt: Number(knownAt), offset: Number(offset) };
};

const isCursor = (text: string): boolean => placeSchema.safeParse(placeIn(text)).success;

/** A cursor in a query. */
export const cursor = () =>
  z.optional(
    z.pipe(
      z
        .string()
        .check(
          z.maxLength(100),
          z.refine(isCursor, { error: "Neem de cursor over zoals de vorige bladzijde hem gaf." }),
        ),
      z.transform((text) => placeSchema.parse(placeIn(text))),
    ),
  );

/** Where a page goes on: the same question with other values of some parameters. */
export const nextPage = (
  path: string,
  query: Readonly<Record<string, unknown>>,
  place: { readonly parameter: string; readonly cursor: string },
): NextPage => {
  const asked = Object.entries({ ...query, [place.parameter]: place.cursor });
  const given = asked.filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(
    Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  );
  return { cursor: place.cursor, href: `${API_ROOT}${path}?${search.toString()}` };
};

/** 200 with a page, and the next one in a `Link` (RFC 8288). */
export const page = (body: DecisionsPage | EventsPage | SearchPage): Reply =>
  body.next === undefined
    ? ok(body)
    : { ...ok(body), headers: { Link: `<${body.next.href}>; rel="next"` } };
