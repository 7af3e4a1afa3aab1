import { layTrace as command, traceStream } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRecording } from "../http/define-recording.ts";
import { municipalityParam } from "../http/define-read.ts";

export const layTrace = defineRecording({
  path: "/traces",
  label: "Spoor leggen",
  stream: traceStream,
  command,
  params: z.object(municipalityParam),
  subject: (_params, { ids }) => ids.next(),
  location: (trace) => `/traces/${trace}`,
});
