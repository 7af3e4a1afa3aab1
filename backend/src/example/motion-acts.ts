import {
  MotionVoted,
  amendMotion,
  carryOverMotion,
  debateMotion,
  holdOverMotion,
  leaveMotionUndecided,
  motionStream,
  overtakeMotion,
  proposeSettlement,
  refuseSettlement,
  reportExecution,
  scheduleMotion,
  settleMotion,
  submitMotion,
  takeOverMotion,
  voteOnMotion,
  withdrawMotion,
} from "@doelspoor/events";
import type { IsoDate, MotionKind, VoteOutcome } from "@doelspoor/events";
import { actOf, correctionOf, type Act } from "./act.ts";
import { council2022, council2026, factionNames, factionOf, type Council } from "./councils.ts";
import { addUp, callRoll, divide, type Division, type NamedDivision } from "./division.ts";

const submitted = actOf(motionStream, submitMotion);
const amended = actOf(motionStream, amendMotion);
const scheduled = actOf(motionStream, scheduleMotion);
const debated = actOf(motionStream, debateMotion);
const voted = actOf(motionStream, voteOnMotion);
const heldOver = actOf(motionStream, holdOverMotion);
const withdrawn = actOf(motionStream, withdrawMotion);
const takenOver = actOf(motionStream, takeOverMotion);
const leftUndecided = actOf(motionStream, leaveMotionUndecided);
const reported = actOf(motionStream, reportExecution);
const settlementProposed = actOf(motionStream, proposeSettlement);
const settlementRefused = actOf(motionStream, refuseSettlement);
const settled = actOf(motionStream, settleMotion);
const overtaken = actOf(motionStream, overtakeMotion);
const carriedOver = actOf(motionStream, carryOverMotion);

interface Paper {
  readonly title: string;
  readonly asks: string;
  readonly meeting: IsoDate;
  readonly item?: string;
}

type MembersPaper = Paper & { readonly by: readonly string[] };

const textOf = ({ title, asks, meeting, item }: Paper) => ({
  title,
  request: asks,
  meetingDate: meeting,
  ...(item === undefined ? {} : { agendaItem: item }),
});

const byMembers =
  (kind: MotionKind) =>
  (number: string, { by, ...paper }: MembersPaper): Act =>
    submitted(number, () => {
      const movers = by.map((name) => ({ name, faction: factionNames[factionOf(name)] }));
      const factions = [...new Set(movers.map(({ faction }) => faction))];
      return { kind, number, movers, factions, ...textOf(paper) };
    });

/** Members hand in a motion. */
export const motion = byMembers("motion");

/** Members hand in an amendment. */
export const amendment = byMembers("amendment");

const byBody =
  (name: string) =>
  (number: string, paper: Paper): Act =>
    submitted(number, () => ({
      kind: "proposal",
      number,
      movers: [{ name }],
      factions: [],
      ...textOf(paper),
    }));

/** The college hands in a proposal. */
export const proposal = byBody("College van burgemeester en wethouders");

/** The presidium of the council hands in a proposal. */
export const presidiumProposal = byBody("Presidium");

/** The movers change the text. */
export const amendText = (
  key: string,
  text: { readonly title: string; readonly request: string; readonly reason: string },
): Act => amended(key, () => text);

/** It comes on the agenda of a meeting. */
export const schedule = (key: string, meetingDate: IsoDate, agendaItem?: string): Act =>
  scheduled(key, () => ({ meetingDate, ...(agendaItem === undefined ? {} : { agendaItem }) }));

/** The council debates it. */
export const debate = (key: string, summary: string): Act => debated(key, () => ({ summary }));

type Remarked = Division & { readonly remark?: string };

const byHands =
  (council: Council) =>
  (key: string, outcome: VoteOutcome, { remark, ...division }: Remarked = {}): Act =>
    voted(key, () => ({
      method: "show-of-hands",
      outcome,
      outcomeBasis: "stated",
      factions: divide(council, division),
      ...(remark === undefined ? {} : { remark }),
    }));

/** The council of 2022–2026 votes by show of hands. */
export const vote22 = byHands(council2022);

/** The council of 2026–2030 votes by show of hands. */
export const vote26 = byHands(council2026);

/** The council of 2022–2026 votes by roll call. */
export const rollCall22 = (key: string, outcome: VoteOutcome, division: NamedDivision): Act =>
  voted(key, () => {
    const members = callRoll(council2022, division);
    const factions = addUp(members);
    return { method: "roll-call", outcome, outcomeBasis: "stated", factions, members };
  });

/** The roll call was recorded wrongly. */
export const correctRollCall22 = (key: string, reason: string, division: NamedDivision): Act => {
  const members = callRoll(council2022, division);
  const mend = { key, reason };
  return correctionOf(
    motionStream,
    MotionVoted,
  )({ ...mend, mend: (vote) => ({ ...vote, members, factions: addUp(members) }) });
};

/** The council decides without a vote. */
export const formality = (key: string): Act =>
  voted(key, () => ({
    method: "formality",
    outcome: "adopted",
    outcomeBasis: "stated",
    factions: [],
  }));

/** The movers hold it over. */
export const holdOver = (key: string, until: string, reason: string): Act =>
  heldOver(key, () => ({ until, reason }));

/** The movers withdraw it. */
export const withdraw = (key: string, reason: string): Act => withdrawn(key, () => ({ reason }));

/** The college takes it over. */
export const takeOver = (key: string, by: string, explanation: string): Act =>
  takenOver(key, () => ({ by, explanation }));

/** It is not put to the vote. */
export const leaveUndecided = (key: string, reason: string): Act =>
  leftUndecided(key, () => ({ reason }));

/** The college reports how far it is carried out. */
export const report = (
  key: string,
  progress: "in-execution" | "executed" | "partly-executed" | "not-executed",
  explanation: string,
): Act => reported(key, () => ({ progress, explanation }));

/** The college proposes to close it. */
export const proposeToSettle = (key: string, explanation: string): Act =>
  settlementProposed(key, () => ({ explanation }));

/** The council closes it. */
export const settle = (key: string, explanation: string): Act =>
  settled(key, () => ({ by: "de raad", explanation }));

/** The council does not accept that it is closed. */
export const refuseToSettle = (key: string, reason: string): Act =>
  settlementRefused(key, () => ({ reason }));

/** It became pointless. */
export const overtake = (key: string, reason: string): Act => overtaken(key, () => ({ reason }));

/** It goes over to the new council. */
export const carryOver = (key: string): Act => carriedOver(key, () => ({ term: council2026.term }));
