import { defineRoute, nothing } from "../http/define-route.ts";
import { ok } from "../http/reply.ts";

export const listMunicipalities = defineRoute({
  method: "get",
  path: "/municipalities",
  label: "Gemeenten in dit logboek",
  right: "read",
  words: {
    operation: "listMunicipalities",
    english: "Municipalities in this log",
    tag: "municipalities",
    answer: "Municipalities",
  },
  params: nothing,
  query: nothing,
  body: nothing,
  answer: async (_ask, scope) => {
    const dossiers = await Promise.all(
      scope.municipalities.map(async (code) => scope.dossier(code)),
    );
    return ok({
      municipalities: dossiers
        .filter((dossier) => dossier !== undefined)
        .map((dossier) => {
          const { name = dossier.municipality, example } = dossier.council();
          return { code: dossier.municipality, name, example };
        }),
    });
  },
});
