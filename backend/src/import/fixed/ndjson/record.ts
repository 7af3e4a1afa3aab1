import * as z from "zod/mini";
import { decisionKinds, keysOf } from "@doelspoor/events";
import { BallotBox, NO_BALLOT, type Ballot } from "../../general/ballot-box.ts";
import { filled } from "../../general/said.ts";
import { UnrecordableRecord } from "../../kit/problem.ts";
import type { Session } from "../../kit/session.ts";
import { planDecision, toldKind, toldOutcome, type ToldDecision } from "../decision.ts";
import { day, dutchSchema, line } from "../schema.ts";
import type { Planned } from "../source.ts";

const seats = z.int().check(z.minimum(0), z.maximum(500));
const name = () => line(200);

const vote = z.object({
  date: day(),
  outcome: z.string(),
  basis: z.enum(["stated", "derived"]),
  totals: z.object({ for: seats, against: seats }),
  factions: z.array(
    z.object({
      faction: name(),
      for: seats,
      against: seats,
      notParticipating: seats,
      absent: seats,
      members: z.optional(
        z.array(
          z.object({
            name: name(),
            vote: z.enum(["for", "against", "not-participating", "absent"]),
          }),
        ),
      ),
    }),
  ),
});

const schema = z.object({
  municipality: z.string(),
  id: z.uuid(),
  kind: z.enum(keysOf(decisionKinds)),
  number: z.optional(line(40)),
  title: line(500),
  date: day(),
  status: z.string(),
  since: day(),
  portfolio: z.optional(name()),
  movers: z.array(z.object({ name: name(), faction: z.optional(name()) })),
  factions: z.array(name()),
  agendaItem: z.optional(line(1000)),
  meetingDate: z.optional(day()),
  dateBasis: z.enum(["stated", "meeting"]),
  request: z.optional(z.string()),
  summary: z.optional(z.string()),
  facts: z.array(z.object({ key: z.string(), texts: z.optional(z.array(z.string())) })),
  vote: z.optional(vote),
  secrecy: z.optional(z.array(z.object({ liftedOn: z.optional(z.string()) }))),
  source: z.optional(z.object({ address: z.optional(z.string()) })),
});

type Line = z.infer<typeof schema>;

const head = z.looseObject({
  municipality: z.string(),
  asOf: day(),
  knownAt: z.int(),
  id: z.uuid(),
});

/** What a line says of itself: whose decision it is, and of when; undefined for a line of something else. */
export const headOf = (value: unknown) => head.safeParse(value).data;

const ballotOf = ({ vote: cast }: Line): Ballot => {
  if (cast === undefined) return NO_BALLOT;
  const box = new BallotBox("vote");
  for (const { faction, ...row } of cast.factions)
    for (const side of ["for", "against", "notParticipating", "absent"] as const)
      box.seats(faction, side, row[side]);
  const members = cast.factions
    .flatMap(({ faction, members: named = [] }) => named.map((each) => ({ ...each, faction })))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const totals = cast.factions.length === 0 ? { totals: cast.totals } : {};
  return { ...box.ballot(), members, ...totals };
};

const factOf = ({ facts }: Line, key: string): string | undefined =>
  facts.find((fact) => fact.key === key)?.texts?.[0];

const endOf = ({ vote: cast, status, since }: Line) => {
  const { problems, ...ended } = toldOutcome(cast?.outcome, status, "status");
  const told = { ...ended, decidedOn: cast?.date ?? since, problems };
  // What was reckoned from the votes is reckoned anew, and said to be.
  return cast?.basis === "derived" ? { ...told, outcome: undefined } : told;
};

const recordOf = (line: Line): ToldDecision => {
  const { id, title, number, date, dateBasis, meetingDate, factions, agendaItem } = line;
  const { problems, ...ended } = endOf(line);
  const { kind, resolution } = toldKind(line.kind, "kind");
  const movers = line.movers.map(({ name: of, faction }) => ({
    name: of,
    ...filled("faction", faction),
  }));
  const record = {
    ...{ reference: id, kind, title, number, date, dateBasis, meetingDate, agendaItem },
    ...{ movers, factions, ...ended, ballot: ballotOf(line) },
    term: factOf(line, "term"),
    holder: kind === "commitment" ? factOf(line, "holder") : undefined,
    portfolio: line.portfolio,
    text: line.request ?? line.summary,
    address: line.source?.address,
  };
  return { record, resolution, subject: id, problems };
};

/**
 * What a line of our own export says, under the id that it has there.
 * @throws UnrecordableRecord, or the error of the schema
 */
export const planLine = (value: unknown, session: Session): Planned => {
  const line = dutchSchema(schema, value);
  if (line.municipality !== session.municipality)
    throw new UnrecordableRecord("municipality", `is ${line.municipality.slice(0, 20)}`);
  // The log would tell everybody what one circle was told.
  if (line.secrecy?.some(({ liftedOn }) => liftedOn === undefined) === true)
    throw new UnrecordableRecord("secrecy", "rust erop; alleen wat openbaar is, wordt vastgelegd");
  return planDecision(recordOf(line), session);
};
