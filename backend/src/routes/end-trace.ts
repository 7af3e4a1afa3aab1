import { endTrace as command, subjectId, traceStream } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRecording } from "../http/define-recording.ts";
import { municipalityParam } from "../http/define-read.ts";

export const endTrace = defineRecording({
  path: "/traces/:id/end",
  label: "Spoor beëindigen",
  stream: traceStream,
  command,
  params: z.object({ ...municipalityParam, id: subjectId() }),
  subject: ({ id }) => id,
  location: (trace) => `/traces/${trace}`,
});
