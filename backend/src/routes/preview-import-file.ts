import { subjectId } from "@doelspoor/events";
import * as z from "zod/mini";
import { municipalityParam } from "../http/define-read.ts";
import { defineTrustedRoute, nothing } from "../http/define-route.ts";
import { deskOf, noFile } from "../http/import-desk.ts";
import { ok } from "../http/reply.ts";
import { mappingSchema } from "../import/general/mapping.ts";
import { previewFile } from "../import/general/preview.ts";

const MOST_ROWS = 200;

export const previewImportFile = defineTrustedRoute({
  method: "post",
  path: "/:municipality/import-files/:id/preview",
  label: "Proberen wat een koppeling van een bestand maakt",
  right: "import",
  words: {
    operation: "previewImportFile",
    english: "Try what a mapping makes of a file",
    tag: "imports",
    answer: "ImportPreview",
  },
  params: z.object({ ...municipalityParam, id: subjectId() }),
  query: nothing,
  body: z.object({
    mapping: mappingSchema,
    rows: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_ROWS))),
  }),
  answer: async ({ params: { municipality, id }, body: { mapping, rows = 50 } }, services) => {
    const file = deskOf(services).file(municipality, id);
    if (file === undefined) return noFile();
    return ok(await previewFile(file, { mapping, rows, today: services.tools.clock.today() }));
  },
});
