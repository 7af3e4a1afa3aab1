import { subjectId } from "@doelspoor/events";
import * as z from "zod/mini";
import { municipalityParam } from "../http/define-read.ts";
import { defineTrustedRoute, nothing } from "../http/define-route.ts";
import { deskOf, noJob } from "../http/import-desk.ts";
import { ok } from "../http/reply.ts";

export const readImportJob = defineTrustedRoute({
  method: "get",
  path: "/:municipality/import-jobs/:id",
  label: "Hoever een import is, en zijn verslag",
  right: "import",
  words: {
    operation: "readImportJob",
    english: "How far an import is, and its report",
    tag: "imports",
    answer: "ImportProgress",
  },
  params: z.object({ ...municipalityParam, id: subjectId() }),
  query: nothing,
  body: nothing,
  answer: async ({ params: { municipality, id } }, services) => {
    const job = await deskOf(services).job(municipality, id);
    if (job === undefined) return noJob();
    const { municipality: _municipality, ...told } = job;
    return ok(told);
  },
});
