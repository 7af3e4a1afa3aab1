// Written by `npm run generate`; edit the files beside it.
import { appointAlderman } from "./appoint-alderman.ts";
import { connectSource } from "./connect-source.ts";
import { endCoalition } from "./end-coalition.ts";
import { formCoalition } from "./form-coalition.ts";
import { holdElection } from "./hold-election.ts";
import { installCouncil } from "./install-council.ts";
import { judgeSpelling } from "./judge-spelling.ts";
import { proposeSpelling } from "./propose-spelling.ts";
import { registerMunicipality } from "./register-municipality.ts";
import { releaseAlderman } from "./release-alderman.ts";

export { appointAlderman, connectSource, endCoalition, formCoalition, holdElection, installCouncil, judgeSpelling, proposeSpelling, registerMunicipality, releaseAlderman };

/** All of this folder, in the order of their names. */
export const councilCommands = [appointAlderman, connectSource, endCoalition, formCoalition, holdElection, installCouncil, judgeSpelling, proposeSpelling, registerMunicipality, releaseAlderman] as const;
