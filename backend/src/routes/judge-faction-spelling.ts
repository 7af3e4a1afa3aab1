import { councilStream, judgeSpelling } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRecording } from "../http/define-recording.ts";
import { municipalityParam } from "../http/define-read.ts";

export const judgeFactionSpelling = defineRecording({
  path: "/faction-spellings",
  label: "Schrijfwijze beoordelen",
  stream: councilStream,
  command: judgeSpelling,
  params: z.object(municipalityParam),
  subject: ({ municipality }, { ids }) => ids.of(municipality, "council"),
  location: () => "/faction-spellings",
});
