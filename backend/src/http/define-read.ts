import { momentInput, type Asked, type MunicipalityCode } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRoute, nothing, type Route, type Services, type Words } from "./define-route.ts";
import { notFound } from "./problem.ts";
import type { Reply } from "./reply.ts";

/** For reads that take no more than the two times. */
export const noQuery = z.object({});

/** The municipality in a path, `gm` and four digits. */
export const municipalityParam = {
  municipality: z.string().check(z.regex(/^gm\d{4}$/)),
};

/** Opens the dossier of a municipality at the moment a request asks for. */
const openDossier = (
  { reader, tools }: Services,
  municipality: MunicipalityCode,
  { asOf = tools.clock.today(), knownAt }: z.infer<typeof momentInput>,
): Asked | undefined => reader.dossier(municipality)?.at(asOf, knownAt);

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
    services: Services,
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
    answer: ({ params, query }, services) => {
      const { municipality } = params;
      const asked = openDossier(services, municipality, query);
      return asked === undefined
        ? unknownMunicipality(municipality)
        : read.answer(asked, { params, query }, services);
    },
  });
