import * as z from "zod/mini";
import { API_ROOT } from "../http/api-version.ts";
import { municipalityParam } from "../http/define-read.ts";
import { defineTrustedRoute } from "../http/define-route.ts";
import { deskOf, fileTooLarge } from "../http/import-desk.ts";
import { fileBody } from "../http/read-body.ts";
import { created } from "../http/reply.ts";
import { FileTooLarge, MOST_BYTES } from "../import/general/desk.ts";

export const sendImportFile = defineTrustedRoute({
  method: "post",
  path: "/:municipality/import-files",
  label: "Bestand opsturen om te importeren",
  right: "import",
  words: {
    operation: "sendImportFile",
    english: "Send a file to import",
    tag: "imports",
    answer: "ImportFile",
    creates: true,
  },
  params: z.object(municipalityParam),
  query: z.object({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(255)) }),
  body: fileBody,
  answer: async ({ params: { municipality }, query, body, headers }, services) => {
    if (Number(headers["content-length"] ?? 0) > MOST_BYTES) return fileTooLarge();
    try {
      const { id, name, size } = await deskOf(services).take(municipality, query.name, body);
      return created(`${API_ROOT}/${municipality}/import-files/${id}`, { id, name, size });
    } catch (cause) {
      if (cause instanceof FileTooLarge) return fileTooLarge();
      throw cause;
    }
  },
});
