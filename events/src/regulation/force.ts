import { addDays, type IsoDate } from "../kit/index.ts";
import { regulationKinds, type RegulationKind } from "./kinds.ts";

/**
 * Day on which a publication puts rules in force where the decision names no day: for generally binding
 * rules the eighth day after publication (Bekendmakingswet art. 10 lid 2), for policy rules the day of
 * publication itself (Awb art. 3:40).
 */
export const usualEntry = (kind: RegulationKind | undefined, published: IsoDate): IsoDate =>
  kind === undefined || regulationKinds[kind].generallyBinding ? addDays(published, 8) : published;
