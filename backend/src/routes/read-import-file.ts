import { subjectId, wholeNumber } from "@doelspoor/events";
import * as z from "zod/mini";
import { municipalityParam } from "../http/define-read.ts";
import { defineTrustedRoute, nothing } from "../http/define-route.ts";
import { deskOf, noFile } from "../http/import-desk.ts";
import { ok } from "../http/reply.ts";
import { KIND_MEANINGS, OUTCOME_MEANINGS } from "../import/general/outcomes.ts";
import { rememberedMappings, sourceName } from "../import/general/remembered.ts";
import { surveyed } from "../import/general/surveyed.ts";

const word = (max: number) => z.optional(z.string().check(z.minLength(1), z.maxLength(max)));

export const readImportFile = defineTrustedRoute({
  method: "get",
  path: "/:municipality/import-files/:id",
  label: "Kolommen van een bestand, en een voorstel om het te lezen",
  right: "import",
  words: {
    operation: "readImportFile",
    english: "Columns of a file, and a proposal how to read it",
    tag: "imports",
    answer: "ImportSurvey",
  },
  params: z.object({ ...municipalityParam, id: subjectId() }),
  query: z.object({
    source: word(100),
    sheet: word(100),
    separator: word(1),
    records: word(300),
    headerRow: z.optional(wholeNumber()),
  }),
  body: nothing,
  answer: async ({ params: { municipality, id }, query }, services) => {
    const file = deskOf(services).file(municipality, id);
    if (file === undefined) return noFile();
    const { source, ...layout } = query;
    const today = services.tools.clock.today();
    const survey = await surveyed(file.path, { name: file.name, layout, today });
    const kept = await rememberedMappings(services.tools, municipality);
    const remembered = source === undefined ? undefined : kept.get(sourceName(source));
    const known = remembered === undefined ? {} : { remembered };
    return ok({
      id,
      ...survey,
      ...known,
      meanings: { kinds: KIND_MEANINGS, outcomes: OUTCOME_MEANINGS },
    });
  },
});
