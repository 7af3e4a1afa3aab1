import { subjectId } from "@doelspoor/events";
import * as z from "zod/mini";
import { API_ROOT } from "../http/api-version.ts";
import { municipalityParam } from "../http/define-read.ts";
import { defineTrustedRoute, nothing } from "../http/define-route.ts";
import { deskOf, noFile } from "../http/import-desk.ts";
import { created } from "../http/reply.ts";
import { mappingSchema } from "../import/general/mapping.ts";
import { sourceName } from "../import/general/remembered.ts";
import { OverlayLog } from "../import/kit/overlay-log.ts";

export const startImport = defineTrustedRoute({
  method: "post",
  path: "/:municipality/import-jobs",
  label: "Een opgestuurd bestand importeren",
  right: "import",
  words: {
    operation: "startImport",
    english: "Import a file that was sent",
    tag: "imports",
    answer: "ImportProgress",
    creates: true,
  },
  params: z.object(municipalityParam),
  query: nothing,
  body: z.object({
    file: subjectId(),
    source: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
    /** The remembered or the proposed one where it is left out. */
    mapping: z.optional(mappingSchema),
    saveMapping: z.optional(z.boolean()),
    dryRun: z.optional(z.boolean()),
  }),
  answer: async ({ params: { municipality }, body, asker }, services) => {
    const desk = deskOf(services);
    const file = desk.file(municipality, body.file);
    if (file === undefined) return noFile();
    const { source, mapping, saveMapping = true, dryRun = false } = body;
    const { tools } = services;
    const used = dryRun ? { ...tools, log: new OverlayLog(tools.log) } : tools;
    const by = asker.id === "" ? "import-general" : asker.id;
    const order = { file, source: sourceName(source), mapping, saveMapping, dryRun, by };
    const { municipality: _municipality, ...job } = await desk.start(order, used);
    return created(`${API_ROOT}/${municipality}/import-jobs/${job.id}`, job);
  },
});
