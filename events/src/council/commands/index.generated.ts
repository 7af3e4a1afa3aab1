// Written by `npm run generate`; edit the files beside it.
import { acceptAppointment } from "./accept-appointment.ts";
import { admitMembers } from "./admit-members.ts";
import { appointAlderman } from "./appoint-alderman.ts";
import { changeCoalition } from "./change-coalition.ts";
import { changePortfolio } from "./change-portfolio.ts";
import { connectSource } from "./connect-source.ts";
import { dismissAlderman } from "./dismiss-alderman.ts";
import { endCoalition } from "./end-coalition.ts";
import { formCoalition } from "./form-coalition.ts";
import { formFaction } from "./form-faction.ts";
import { holdElection } from "./hold-election.ts";
import { installCouncil } from "./install-council.ts";
import { judgeSpelling } from "./judge-spelling.ts";
import { letAldermenStepDown } from "./let-aldermen-step-down.ts";
import { mergeFactions } from "./merge-factions.ts";
import { proposeSpelling } from "./propose-spelling.ts";
import { registerMunicipality } from "./register-municipality.ts";
import { releaseAlderman } from "./release-alderman.ts";
import { releaseMember } from "./release-member.ts";
import { renameFaction } from "./rename-faction.ts";
import { replaceCollege } from "./replace-college.ts";
import { resignAlderman } from "./resign-alderman.ts";
import { restoreCollege } from "./restore-college.ts";
import { splitFaction } from "./split-faction.ts";
import { stateNoFollowUp } from "./state-no-follow-up.ts";
import { switchFaction } from "./switch-faction.ts";

export { acceptAppointment, admitMembers, appointAlderman, changeCoalition, changePortfolio, connectSource, dismissAlderman, endCoalition, formCoalition, formFaction, holdElection, installCouncil, judgeSpelling, letAldermenStepDown, mergeFactions, proposeSpelling, registerMunicipality, releaseAlderman, releaseMember, renameFaction, replaceCollege, resignAlderman, restoreCollege, splitFaction, stateNoFollowUp, switchFaction };

/** All of this folder, in the order of their names. */
export const councilCommands = [acceptAppointment, admitMembers, appointAlderman, changeCoalition, changePortfolio, connectSource, dismissAlderman, endCoalition, formCoalition, formFaction, holdElection, installCouncil, judgeSpelling, letAldermenStepDown, mergeFactions, proposeSpelling, registerMunicipality, releaseAlderman, releaseMember, renameFaction, replaceCollege, resignAlderman, restoreCollege, splitFaction, stateNoFollowUp, switchFaction] as const;
