import {
  AldermanLeft,
  appointAlderman,
  callMeeting,
  cancelMeeting,
  councilStream,
  endCoalition,
  formCoalition,
  holdElection,
  installCouncil,
  meetingStream,
  registerMunicipality,
  releaseAlderman,
} from "@doelspoor/events";
import type { IsoDate } from "@doelspoor/events";
import { actOf, correctionOf, COUNCIL, type Act } from "./act.ts";
import { factionNames, factions, SEATS, type Council, type Faction } from "./councils.ts";

const registered = actOf(councilStream, registerMunicipality);
const elected = actOf(councilStream, holdElection);
const installed = actOf(councilStream, installCouncil);
const formed = actOf(councilStream, formCoalition);
const broken = actOf(councilStream, endCoalition);
const appointed = actOf(councilStream, appointAlderman);
const released = actOf(councilStream, releaseAlderman);
const called = actOf(meetingStream, callMeeting);
const cancelled = actOf(meetingStream, cancelMeeting);

/** The log of a made-up municipality starts. */
export const registerExample = (name: string): Act =>
  registered(COUNCIL, () => ({ name, example: true }));

/** The inhabitants elect a council. */
export const elect = ({ members }: Council): Act =>
  elected(COUNCIL, () => ({
    seats: SEATS,
    results: factions.map((faction) => ({
      faction: factionNames[faction],
      seats: members[faction].length,
    })),
  }));

/** A council begins its term. */
export const install = ({ term }: Council): Act => installed(COUNCIL, () => ({ term }));

/** Factions agree to carry a college. */
export const coalition = (name: string, ...members: readonly Faction[]): Act =>
  formed(COUNCIL, () => ({ name, factions: members.map((faction) => factionNames[faction]) }));

/** A coalition ends. */
export const breakUp = (reason: string): Act => broken(COUNCIL, () => ({ reason }));

/** The council appoints an alderman. */
export const appoint = (name: string, faction: Faction, portfolios: string[]): Act =>
  appointed(COUNCIL, () => ({ name, faction: factionNames[faction], portfolios }));

/** An alderman leaves. */
export const release = (name: string, reason: string): Act =>
  released(COUNCIL, () => ({ name, reason }));

/** The departure of an alderman was recorded wrongly. */
export const correctRelease = correctionOf(councilStream, AldermanLeft);

const meetingKey = (date: IsoDate): string => `vergadering ${date}`;

/** A meeting is called with its agenda. */
export const meeting = (date: IsoDate, title: string, agenda: readonly string[]): Act =>
  called(meetingKey(date), () => ({
    title,
    date,
    start: "19:30",
    place: "Raadzaal, gemeentehuis Lindewaard",
    agenda: agenda.map((item, index) => ({ number: String(index + 1), title: item })),
  }));

/** A meeting does not take place. */
export const cancel = (date: IsoDate, reason: string): Act =>
  cancelled(meetingKey(date), () => ({ reason }));
