import { SecretsConsulted } from "@doelspoor/events";
import * as z from "zod/mini";
import type { AccessLogPage } from "../http/answers.ts";
import { municipalityParam, unknownMunicipality } from "../http/define-read.ts";
import { defineRoute, nothing } from "../http/define-route.ts";
import { ok } from "../http/reply.ts";

export const readAccessLog = defineRoute({
  method: "get",
  path: "/:municipality/access-log",
  label: "Wie besluiten onder geheimhouding inzag",
  right: "audit",
  words: {
    operation: "readAccessLog",
    english: "Who consulted decisions under secrecy, the last first",
    tag: "log",
    answer: "AccessLogPage",
  },
  params: z.object(municipalityParam),
  query: nothing,
  body: nothing,
  answer: async ({ params: { municipality } }, scope) => {
    if ((await scope.dossier(municipality)) === undefined) return unknownMunicipality(municipality);
    const consulted = scope.accesses(municipality).map((event) => {
      const { by, roles, decisions, route } = SecretsConsulted.lift(event);
      const { position, recordedAt } = event;
      return { position, recordedAt, by, roles, decisions, route };
    });
    const page: AccessLogPage = { municipality, consulted: consulted.toReversed() };
    return ok(page);
  },
});
