// Written by `npm run generate`; edit the files beside it.
import { exportDecisions } from "./export-decisions.ts";
import { findKnownAt } from "./find-known-at.ts";
import { followEvents } from "./follow-events.ts";
import { listDecisions } from "./list-decisions.ts";
import { listFactionSpellings } from "./list-faction-spellings.ts";
import { listGoals } from "./list-goals.ts";
import { listImportJobs } from "./list-import-jobs.ts";
import { listImportMappings } from "./list-import-mappings.ts";
import { listMunicipalities } from "./list-municipalities.ts";
import { previewImportFile } from "./preview-import-file.ts";
import { readAccessLog } from "./read-access-log.ts";
import { readAtomFeed } from "./read-atom-feed.ts";
import { readDecision } from "./read-decision.ts";
import { readEvents } from "./read-events.ts";
import { readGoal } from "./read-goal.ts";
import { readImportFile } from "./read-import-file.ts";
import { readImportJob } from "./read-import-job.ts";
import { readImportRejects } from "./read-import-rejects.ts";
import { readOverview } from "./read-overview.ts";
import { readSession } from "./read-session.ts";
import { readTimeFrame } from "./read-time-frame.ts";
import { readTimeline } from "./read-timeline.ts";
import { searchDecisions } from "./search-decisions.ts";
import { sendImportFile } from "./send-import-file.ts";
import { startImport } from "./start-import.ts";

/** All of this folder, in the order of their names. */
export const routes = [exportDecisions, findKnownAt, followEvents, listDecisions, listFactionSpellings, listGoals, listImportJobs, listImportMappings, listMunicipalities, previewImportFile, readAccessLog, readAtomFeed, readDecision, readEvents, readGoal, readImportFile, readImportJob, readImportRejects, readOverview, readSession, readTimeFrame, readTimeline, searchDecisions, sendImportFile, startImport] as const;
