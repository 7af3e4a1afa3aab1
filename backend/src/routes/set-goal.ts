import { goalStream, setGoal as command } from "@doelspoor/events";
import * as z from "zod/mini";
import { defineRecording } from "../http/define-recording.ts";
import { municipalityParam } from "../http/define-read.ts";

export const setGoal = defineRecording({
  path: "/goals",
  label: "Doel stellen",
  stream: goalStream,
  command,
  params: z.object(municipalityParam),
  subject: (_params, { ids }) => ids.next(),
  location: (goal) => `/goals/${goal}`,
});
