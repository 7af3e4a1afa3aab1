import { notubizSource } from "./fixed/notubiz/source.ts";
import { runFixed } from "./fixed/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/** Meetings with their agendas as the API of Notubiz gives them: JSON, a file a meeting. */
export const notubiz = defineImportFormat({
  name: "notubiz",
  label: "Vergaderingen uit Notubiz (JSON)",
  run: runFixed(notubizSource),
});
