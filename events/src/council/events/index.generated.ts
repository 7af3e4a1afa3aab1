// Written by `npm run generate`; edit the files beside it.
import { AldermanAccepted } from "./alderman-accepted.ts";
import { AldermanAppointed } from "./alderman-appointed.ts";
import { AldermanDismissed } from "./alderman-dismissed.ts";
import { AldermanLeft } from "./alderman-left.ts";
import { AldermanPortfolioChanged } from "./alderman-portfolio-changed.ts";
import { AldermanResigned } from "./alderman-resigned.ts";
import { AldermenSteppedDown } from "./aldermen-stepped-down.ts";
import { CoalitionChanged } from "./coalition-changed.ts";
import { CoalitionEnded } from "./coalition-ended.ts";
import { CoalitionFormed } from "./coalition-formed.ts";
import { CollegeReplacedByMayor } from "./college-replaced-by-mayor.ts";
import { CollegeRestored } from "./college-restored.ts";
import { CouncilInstalled } from "./council-installed.ts";
import { ElectionHeld } from "./election-held.ts";
import { FactionFormed } from "./faction-formed.ts";
import { FactionRenamed } from "./faction-renamed.ts";
import { FactionSplit } from "./faction-split.ts";
import { FactionsMerged } from "./factions-merged.ts";
import { MemberLeft } from "./member-left.ts";
import { MemberSwitched } from "./member-switched.ts";
import { MembersAdmitted } from "./members-admitted.ts";
import { MunicipalityRegistered } from "./municipality-registered.ts";
import { NoFollowUpStated } from "./no-follow-up-stated.ts";
import { SourceConnected } from "./source-connected.ts";
import { SpellingJudged } from "./spelling-judged.ts";
import { SpellingProposed } from "./spelling-proposed.ts";

export { AldermanAccepted, AldermanAppointed, AldermanDismissed, AldermanLeft, AldermanPortfolioChanged, AldermanResigned, AldermenSteppedDown, CoalitionChanged, CoalitionEnded, CoalitionFormed, CollegeReplacedByMayor, CollegeRestored, CouncilInstalled, ElectionHeld, FactionFormed, FactionRenamed, FactionSplit, FactionsMerged, MemberLeft, MemberSwitched, MembersAdmitted, MunicipalityRegistered, NoFollowUpStated, SourceConnected, SpellingJudged, SpellingProposed };

/** All of this folder, in the order of their names. */
export const councilEvents = [AldermanAccepted, AldermanAppointed, AldermanDismissed, AldermanLeft, AldermanPortfolioChanged, AldermanResigned, AldermenSteppedDown, CoalitionChanged, CoalitionEnded, CoalitionFormed, CollegeReplacedByMayor, CollegeRestored, CouncilInstalled, ElectionHeld, FactionFormed, FactionRenamed, FactionSplit, FactionsMerged, MemberLeft, MemberSwitched, MembersAdmitted, MunicipalityRegistered, NoFollowUpStated, SourceConnected, SpellingJudged, SpellingProposed] as const;
