import type { IconName } from "../ui/icons.ts";

/** Shape and sign of a status. */
export interface StatusLook {
  readonly tone: "holds" | "running" | "gone" | "plain";
  readonly icon: IconName;
  /** Whether it is told as lasting since its day, also where it holds. */
  readonly lasting?: boolean;
}

const holds: StatusLook = { tone: "holds", icon: "check" };
const running: StatusLook = { tone: "running", icon: "clock" };
const gone: StatusLook = { tone: "gone", icon: "minus" };
const plain: StatusLook = { tone: "plain", icon: "info" };
const paused: StatusLook = { tone: "plain", icon: "pause" };

const valid: StatusLook = { ...holds, lasting: true };
const drawn: StatusLook = { tone: "plain", icon: "document" };
const changed: StatusLook = { tone: "holds", icon: "pen" };

const looks: Readonly<Record<string, StatusLook>> = {
  submitted: drawn,
  amended: { tone: "plain", icon: "pen" },
  scheduled: running,
  "in-debate": running,
  adopted: holds,
  "adopted-as-amended": holds,
  "adopted-conditionally": holds,
  rejected: { tone: "gone", icon: "cross" },
  "held-over": paused,
  withdrawn: gone,
  "taken-over": holds,
  tied: paused,
  "not-put-to-vote": gone,
  "in-execution": running,
  executed: holds,
  "partly-executed": running,
  "not-executed": gone,
  "settlement-proposed": running,
  settled: holds,
  overtaken: gone,
  set: holds,
  adjusted: changed,
  reviewed: changed,
  reached: holds,
  "partly-reached": running,
  abandoned: gone,
  lapsed: gone,
  replaced: gone,
  taken: holds,
  published: holds,
  resumed: valid,
  suspended: paused,
  annulled: gone,
  repealed: gone,
  draft: drawn,
  "open-for-inspection": running,
  "in-force": valid,
  "non-binding": gone,
  granted: holds,
  "in-effect": valid,
  revoked: gone,
  expired: gone,
  "ground-lapsed": gone,
  intended: drawn,
  tendered: running,
  "provisionally-awarded": running,
  contested: paused,
  awarded: holds,
  failed: { tone: "gone", icon: "cross" },
  signed: holds,
  running: valid,
  changed,
  extended: holds,
  "notice-given": running,
  ended: gone,
  dissolved: gone,
  given: holds,
  viewed: running,
  consented: running,
  "consent-refused": { tone: "gone", icon: "cross" },
  left: gone,
  accepted: running,
  paused,
  completed: holds,
  made: running,
  sent: { ...drawn, lasting: false },
  "term-shifted": running,
  fulfilled: holds,
  "partly-fulfilled": running,
  asked: running,
  "term-extended": running,
  answered: holds,
};

/** Every status that has a look. */
export const statusesWithLook: readonly string[] = Object.keys(looks);

/** Shape and sign of a status; a code that is not known here looks plain. */
export const statusLook = (status: string): StatusLook => looks[status] ?? plain;
