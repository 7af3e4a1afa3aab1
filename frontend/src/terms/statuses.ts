import type { IconName } from "../ui/icons.ts";

interface StatusLook {
  readonly tone: "holds" | "running" | "gone" | "plain";
  readonly icon: IconName;
}

const holds: StatusLook = { tone: "holds", icon: "check" };
const running: StatusLook = { tone: "running", icon: "clock" };
const gone: StatusLook = { tone: "gone", icon: "minus" };
const plain: StatusLook = { tone: "plain", icon: "info" };
const paused: StatusLook = { tone: "plain", icon: "pause" };

const looks: Readonly<Record<string, StatusLook>> = {
  submitted: { tone: "plain", icon: "document" },
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
  adjusted: { tone: "holds", icon: "pen" },
  reviewed: { tone: "holds", icon: "pen" },
  reached: holds,
  "partly-reached": running,
  abandoned: gone,
  lapsed: gone,
  replaced: gone,
};

/** Shape and sign of a status; a code that is not known here looks plain. */
export const statusLook = (status: string): StatusLook => looks[status] ?? plain;
