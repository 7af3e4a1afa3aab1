export {
  AUDIENCES,
  CLEARANCES,
  clearanceOf,
  isCleared,
  ROLE_AUDIENCES,
  type Audience,
  type Clearance,
} from "./clearance.ts";
export {
  asksForBody,
  CORRECTING,
  rightByBody,
  rightToCorrect,
  rightToRecord,
} from "./command-rights.ts";
export {
  isRecordingRole,
  RIGHTS,
  rightsOf,
  ROLE_RIGHTS,
  ROLES,
  roleWith,
  type RecordingRole,
  type Right,
  type Role,
} from "./rights.ts";
