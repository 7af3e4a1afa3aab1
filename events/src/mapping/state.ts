import { defineEvent } from "../kit/index.ts";

/** How a municipality reads the exports of its sources. */
export interface ImportMappingState {
  /** The mapping last used for each source, as a JSON document. */
  readonly mappings: ReadonlyMap<string, string>;
}

/** A municipality that has imported nothing with a mapping yet. */
export const initialImportMapping: ImportMappingState = { mappings: new Map() };

/** Defines an event of the mappings of a municipality. */
export const defineImportMappingEvent = defineEvent<ImportMappingState>();
