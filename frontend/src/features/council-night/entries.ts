import type { Attendance, CouncilNight } from "@doelspoor/events";
import { newKey } from "../../api/new-key.ts";
import type { Entry, NightDraft, Step } from "./outbox-store.ts";
import { addedKey, ATTENDANCE, saidIn, type NightRow } from "./rows.ts";
import { totalsIn } from "./tally.ts";
import { voteOf, type Weighed } from "./verdict.ts";

/** The row of a meeting that something is confirmed on. */
export interface On {
  readonly municipality: string;
  readonly night: CouncilNight;
  readonly row: NightRow;
}

const step = (path: string, command: object, revision?: Step["revision"]): Step => ({
  path,
  command: { ...command },
  key: newKey(),
  ...(revision !== undefined && { revision }),
});

const about = ({ municipality, night, row }: On) => ({
  municipality,
  meeting: night.meeting.id,
  row: row.key,
  title: row.title,
});

const printed = ({ number, title }: NightRow["item"]): string =>
  number === undefined ? title : `${number} ${title}`;

const named = ({ number, title }: NightRow["item"]): object => ({
  ...(number !== undefined && { number }),
  title,
});

/** Begins a decision that the log does not have yet, and puts it under its item. */
const beginning = ({ night, row }: On, kind: string): readonly [Step, Step] => {
  const { date, id } = night.meeting;
  const { number } = saidIn(row.title);
  const submitted = {
    kind,
    title: row.title.slice(0, 500),
    ...(number !== undefined && { number }),
    movers: [],
    factions: [],
    agendaItem: printed(row.item).slice(0, 500),
    meetingDate: date,
    dateBasis: "meeting",
    occurredOn: date,
  };
  const put = { ...named(row.item), decision: "{id}", occurredOn: date };
  return [step("motions", submitted), step(`meetings/${id}/add-agenda-item`, put)];
};

/** What was held over is put on the agenda again before it is voted on. */
const scheduling = ({ night, row }: On, revision: number): readonly Step[] =>
  row.decision?.status === "held-over"
    ? [
        step(
          `motions/${row.decision.id}/schedule-motion`,
          {
            meetingDate: night.meeting.date,
            agendaItem: printed(row.item).slice(0, 400),
            occurredOn: night.meeting.date,
          },
          revision,
        ),
      ]
    : [];

/** Steps that bring one act on the decision of a row into the log. */
function stepsFor(on: On, [command, data]: readonly [string, object], draft: NightDraft) {
  const { decision, title } = on.row;
  const act = { ...data, occurredOn: on.night.meeting.date };
  if (decision === undefined) {
    const [begun, put] = beginning(on, draft.kind ?? saidIn(title).kind);
    return [begun, step(`motions/{id}/${command}`, act, "after"), put];
  }
  const revision = draft.revision ?? decision.revision;
  const before = scheduling(on, revision);
  return [
    ...before,
    step(`motions/${decision.id}/${command}`, act, before.length > 0 ? "after" : revision),
  ];
}

/** A vote that is confirmed. */
export function voteEntry(on: On, draft: NightDraft, weighed: Weighed): Entry {
  const { night, row } = on;
  const vote = voteOf(draft.tally, weighed, { night, decision: row.decision });
  const { for: yes, against } = totalsIn(draft.tally);
  return {
    ...about(on),
    act: weighed.outcome,
    ...(weighed.cast > 0 && { votes: { for: yes, against } }),
    steps: stepsFor(on, ["vote-on-motion", vote], draft),
    draft,
  };
}

/** Something else that becomes of a decision: held over or withdrawn. */
export const actEntry = (on: On, act: "held-over" | "withdrawn", draft: NightDraft): Entry => ({
  ...about(on),
  act,
  steps: stepsFor(on, [act === "held-over" ? "hold-over-motion" : "withdraw-motion", {}], draft),
  draft,
});

/** An item that the meeting is done with. */
export const concludeEntry = (on: On): Entry => ({
  ...about(on),
  act: "concluded",
  steps: [
    step(`meetings/${on.night.meeting.id}/conclude-agenda-item`, {
      ...named(on.row.item),
      occurredOn: on.night.meeting.date,
    }),
  ],
});

/** A vote that takes the place of the one another clerk recorded. */
export function correctionEntry(
  on: On,
  { draft, weighed }: { readonly draft: NightDraft; readonly weighed: Weighed },
  theirs: { readonly of: string; readonly reason: string; readonly revision: number },
): Entry {
  const { of, reason, revision } = theirs;
  const { night, row } = on;
  const data = voteOf(draft.tally, weighed, { night, decision: row.decision });
  const command = { of, reason, data, occurredOn: night.meeting.date };
  const entry = voteEntry(on, draft, weighed);
  return {
    ...entry,
    steps: [step(`motions/${row.decision?.id ?? ""}/corrections`, command, revision)],
  };
}

type InMeeting = Pick<On, "municipality" | "night">;

/** The attendance list. */
export const attendanceEntry = (
  { municipality, night }: InMeeting,
  attendance: Attendance,
  title: string,
): Entry => ({
  municipality,
  meeting: night.meeting.id,
  row: ATTENDANCE,
  title,
  act: "attendance",
  attendance,
  steps: [
    step(`meetings/${night.meeting.id}/list-attendance`, {
      ...attendance,
      occurredOn: night.meeting.date,
    }),
  ],
});

/** An item that comes on the agenda. */
export const itemEntry = ({ municipality, night }: InMeeting, item: NightRow["item"]): Entry => ({
  municipality,
  meeting: night.meeting.id,
  row: addedKey(item.title),
  title: item.title,
  act: "added",
  steps: [
    step(`meetings/${night.meeting.id}/add-agenda-item`, {
      ...named(item),
      occurredOn: night.meeting.date,
    }),
  ],
});

/** Steps anew, without those that were recorded already. */
export const goingOn = (before: readonly Step[], steps: readonly Step[]): readonly Step[] =>
  steps.map((each, index) => {
    const known = before[index];
    return known?.receipt !== undefined && known.path === each.path ? known : each;
  });
