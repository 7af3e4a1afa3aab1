import { gemeenteOplossingenSource } from "./fixed/gemeente-oplossingen/source.ts";
import { runFixed } from "./fixed/run.ts";
import { defineImportFormat } from "./kit/define-format.ts";

/** Meetings with their agendas from the pages of GemeenteOplossingen: HTML, a file a meeting. */
export const gemeenteOplossingen = defineImportFormat({
  name: "gemeente-oplossingen",
  label: "Vergaderpagina’s van GemeenteOplossingen (HTML)",
  run: runFixed(gemeenteOplossingenSource),
});
