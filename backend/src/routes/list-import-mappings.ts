import * as z from "zod/mini";
import { municipalityParam } from "../http/define-read.ts";
import { defineTrustedRoute, nothing } from "../http/define-route.ts";
import { ok } from "../http/reply.ts";
import { rememberedMappings } from "../import/general/remembered.ts";

export const listImportMappings = defineTrustedRoute({
  method: "get",
  path: "/:municipality/import-mappings",
  label: "Bewaarde koppelingen van bronnen",
  right: "import",
  words: {
    operation: "listImportMappings",
    english: "Kept mappings of sources",
    tag: "imports",
    answer: "ImportMappings",
  },
  params: z.object(municipalityParam),
  query: nothing,
  body: nothing,
  answer: async ({ params: { municipality } }, { tools }) => {
    const kept = await rememberedMappings(tools, municipality);
    return ok({ mappings: [...kept].map(([source, mapping]) => ({ source, mapping })) });
  },
});
