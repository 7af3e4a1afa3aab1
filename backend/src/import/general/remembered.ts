import type { MunicipalityCode } from "@doelspoor/events";
import type { ImportTools } from "../kit/define-format.ts";
import type { Mapping } from "./mapping.ts";

/** The mapping that a municipality used last for a source. */
export const rememberedMapping = async (
  _tools: ImportTools,
  _municipality: MunicipalityCode,
  _source: string | undefined,
): Promise<Mapping | undefined> => Promise.resolve(undefined);
