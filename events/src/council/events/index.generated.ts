// Written by `npm run generate`; edit the files beside it.
import { AldermanAppointed } from "./alderman-appointed.ts";
import { AldermanLeft } from "./alderman-left.ts";
import { CoalitionEnded } from "./coalition-ended.ts";
import { CoalitionFormed } from "./coalition-formed.ts";
import { CouncilInstalled } from "./council-installed.ts";
import { ElectionHeld } from "./election-held.ts";
import { MunicipalityRegistered } from "./municipality-registered.ts";
import { SourceConnected } from "./source-connected.ts";
import { SpellingJudged } from "./spelling-judged.ts";
import { SpellingProposed } from "./spelling-proposed.ts";

export { AldermanAppointed, AldermanLeft, CoalitionEnded, CoalitionFormed, CouncilInstalled, ElectionHeld, MunicipalityRegistered, SourceConnected, SpellingJudged, SpellingProposed };

/** All of this folder, in the order of their names. */
export const councilEvents = [AldermanAppointed, AldermanLeft, CoalitionEnded, CoalitionFormed, CouncilInstalled, ElectionHeld, MunicipalityRegistered, SourceConnected, SpellingJudged, SpellingProposed] as const;
