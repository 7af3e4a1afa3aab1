import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { subjectId } from "@doelspoor/events";
import * as z from "zod/mini";
import { municipalityParam } from "../http/define-read.ts";
import { defineTrustedRoute, nothing } from "../http/define-route.ts";
import { deskOf, noJob } from "../http/import-desk.ts";
import { ok } from "../http/reply.ts";
import { Live, SECURE } from "../http/send.ts";

export const readImportRejects = defineTrustedRoute({
  method: "get",
  path: "/:municipality/import-jobs/:id/rejects",
  label: "Alles wat een import niet vastlegde, als CSV",
  right: "import",
  words: {
    operation: "readImportRejects",
    english: "All that an import did not record, as CSV",
    tag: "imports",
    media: "text/csv",
  },
  params: z.object({ ...municipalityParam, id: subjectId() }),
  query: nothing,
  body: nothing,
  answer: async ({ params: { municipality, id } }, services) => {
    const desk = deskOf(services);
    const job = await desk.job(municipality, id);
    if (job === undefined) return noJob();
    const path = await desk.rejectsOf(job);
    const begin = new Live((response) => {
      response.writeHead(200, {
        ...SECURE,
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="niet-vastgelegd-${job.startedAt.slice(0, 10)}.csv"`,
        "Cache-Control": "no-store",
      });
      // A download that breaks off fails: it is not half a list.
      pipeline(createReadStream(path), response).catch(() => undefined);
    });
    return ok(begin);
  },
});
