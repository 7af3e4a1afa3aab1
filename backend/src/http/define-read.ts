import {
  MUNICIPALITY_CODE,
  momentInput,
  type Asked,
  type MunicipalityCode,
} from "@doelspoor/events";
import * as z from "zod/mini";
import { after } from "../application/after.ts";
import type { Scope } from "../application/scope.ts";
import { defineRoute, nothing, type Route, type Words } from "./define-route.ts";
import { notFound } from "./problem.ts";
import type { Reply } from "./reply.ts";

/** For reads that take no more than the two times. */
export const noQuery = z.object({});

/** The municipality in a path, `gm` and four digits, or the province, `pv` and two. */
export const municipalityParam = {
  municipality: z.string().check(z.regex(MUNICIPALITY_CODE)),
};

/** Answers 404 for a municipality of which nothing is recorded. */
export const unknownMunicipality = (municipality: MunicipalityCode): Reply =>
  notFound(`Van de gemeente ${municipality} is niets vastgelegd.`);

interface Read<Params, Query> {
  readonly path: string;
  readonly label: string;
  readonly words?: Words;
  readonly params: z.ZodMiniType<Params & { municipality: string }>;
  readonly query: z.ZodMiniType<Query>;
  readonly answer: (
    asked: Asked,
    ask: { readonly params: Params; readonly query: Query },
    scope: Scope,
  ) => Promise<Reply> | Reply;
}

/** Defines an endpoint that asks a question of a municipality, as of a date, as known at a position. */
export const defineRead = <Params, Query>(read: Read<Params, Query>): Route =>
  defineRoute({
    method: "get",
    path: `/:municipality${read.path}`,
    label: read.label,
    right: "read",
    words: read.words ?? {},
    params: read.params,
    query: z.intersection(read.query, momentInput),
    body: nothing,
    answer: ({ params, query }, scope) => {
      const { municipality } = params;
      const { asOf = scope.clock.today(), knownAt } = query;
      return after(scope.dossier(municipality), (dossier) =>
        dossier === undefined
          ? unknownMunicipality(municipality)
          : read.answer(dossier.at(asOf, knownAt), { params, query }, scope),
      );
    },
  });
