import * as z from "zod/mini";
import type { ImportJobs, ListedImport } from "../http/answers.ts";
import { municipalityParam } from "../http/define-read.ts";
import { defineTrustedRoute, nothing } from "../http/define-route.ts";
import { deskOf } from "../http/import-desk.ts";
import { ok } from "../http/reply.ts";
import { MOST_JOBS, type ImportJob } from "../import/general/kept-jobs.ts";

const listed = ({ municipality: _municipality, report, ...job }: ImportJob): ListedImport => {
  if (report === undefined) return job;
  const { recorded, unchanged, corrected, rejected } = report;
  return { ...job, counts: { recorded, unchanged, corrected, rejected } };
};

export const listImportJobs = defineTrustedRoute({
  method: "get",
  path: "/:municipality/import-jobs",
  label: "Imports die lopen of liepen, de laatste eerst",
  right: "import",
  words: {
    operation: "listImportJobs",
    english: "Imports that run or ran, the last one first",
    tag: "imports",
    answer: "ImportJobs",
  },
  params: z.object(municipalityParam),
  query: nothing,
  body: nothing,
  answer: async ({ params: { municipality } }, services) => {
    const jobs = await deskOf(services).jobs(municipality);
    const list: ImportJobs = { jobs: jobs.map(listed), kept: MOST_JOBS };
    return ok(list);
  },
});
