import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as z from "zod/mini";
import { exports } from "../export/index.generated.ts";
import { exportedDecisions, fileName } from "../export/kit/decisions.ts";
import { defineRead, municipalityParam } from "../http/define-read.ts";
import { notFound } from "../http/problem.ts";
import { followUpFilters, registerFilters, word } from "../http/register-query.ts";
import { ok } from "../http/reply.ts";
import { Live, SECURE } from "../http/send.ts";

export const exportDecisions = defineRead({
  path: "/exports/:format",
  label: "Besluiten als bestand",
  words: {
    operation: "exportDecisions",
    english: "Decisions as a file",
    tag: "decisions",
    media: "application/octet-stream",
  },
  params: z.object({ ...municipalityParam, format: z.string().check(z.maxLength(20)) }),
  query: z.object({ search: word(), ...registerFilters, ...followUpFilters }),
  answer: (asked, { params, query }, scope) => {
    const format = exports.find(({ name }) => name === params.format);
    if (format === undefined) {
      const names = exports.map(({ name }) => name).join(", ");
      return notFound(`Er is geen uitvoer in dit formaat; er is: ${names}.`);
    }
    const decisions = () => exportedDecisions(asked, query, (stream) => scope.stream(stream));
    const name = fileName(asked, format);
    const begin = new Live((response) => {
      response.writeHead(200, {
        ...SECURE,
        "Content-Type": format.media.startsWith("text/")
          ? `${format.media}; charset=utf-8`
          : format.media,
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "no-store",
      });
      // Once it has begun an answer can only be broken off: then the download fails, and is not half a file.
      pipeline(Readable.from(format.write({ asked, decisions, chosen: query })), response).catch(
        () => undefined,
      );
    });
    return ok(begin);
  },
});
