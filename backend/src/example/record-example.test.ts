import { beforeAll, describe, expect, it } from "vitest";
import {
  decisionPage,
  Dossier,
  effectiveEvents,
  goalPage,
  MotionSubmitted,
  MotionVoted,
  outcomeOfVotes,
  questions,
  streamName,
  totalsOf,
  TraceLaid,
} from "@doelspoor/events";
import type {
  AnyQuestion,
  ChainDiff,
  Position,
  RecordedEvent,
  StreamName,
} from "@doelspoor/events";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { systemClock } from "../adapters/system/system-clock.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import { Reader } from "../application/reader.ts";
import type { RecordingTools } from "../application/record.ts";
import type { EventLog } from "../ports/event-log.ts";
import { EXAMPLE } from "./act.ts";
import { council2022, council2026, factionNames, factions, type Council } from "./councils.ts";
import { recordExample } from "./record-example.ts";
import { story } from "./story.ts";

const REAL_PARTIES =
  /\b(VVD|PvdA|D66|CDA|GroenLinks|GL|SP|PVV|ChristenUnie|CU|SGP|BBB|Volt|DENK|50PLUS|FvD|Forum|JA21|NSC|Partij voor de Dieren|PvdD|BIJ1|Leefbaar|Gemeentebelangen|Stadspartij)\b/u;

const recordInto = async (log: EventLog, stopAt?: Position): Promise<number> => {
  const reader = await Reader.start(log);
  const tools: RecordingTools = {
    log,
    clock: systemClock,
    ids: uuidIds,
    kindOf: (municipality, decision) => reader.kindOf(municipality, decision),
  };
  const reached = async (position: Position): Promise<void> => {
    await reader.reached(position);
    if (position === stopAt) throw new Error("killed");
  };
  try {
    return await recordExample(tools, {
      entries: reader.dossier(EXAMPLE)?.journal.entries() ?? [],
      reached,
    });
  } finally {
    await reader.stop();
  }
};

const allOf = async (log: EventLog): Promise<RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  for await (const events of log.readAll(-1)) found.push(...events);
  return found;
};

const told = (events: readonly RecordedEvent[]) =>
  events.map(({ stream, revision, type, occurredOn, data }) => ({
    stream,
    revision,
    type,
    occurredOn,
    data,
  }));

const isDiff = (answer: unknown): answer is ChainDiff =>
  typeof answer === "object" && answer !== null && "changes" in answer;

const acts = story.flatMap((day) => day.acts);
const councilOn = (date: string): Council =>
  date < council2026.elected ? council2022 : council2026;

const log = openMemoryLog();
let recorded = 0;
let events: readonly RecordedEvent[] = [];

beforeAll(async () => {
  recorded = await recordInto(log);
  events = await allOf(log);
});

const votes = () =>
  events
    .filter(({ type }) => type === MotionVoted.type)
    .map((event) => ({ ...MotionVoted.lift(event), event }));

describe("recording the example", () => {
  it("records every act as one event, the registration first", () => {
    expect(recorded).toBe(acts.length);
    expect(events).toHaveLength(acts.length);
    expect(events[0]).toMatchObject({ type: "MunicipalityRegistered", municipality: EXAMPLE });
  });

  it("marks everything as an example", () => {
    expect(new Set(events.map(({ actor }) => actor.role))).toEqual(new Set(["example"]));
  });

  it("records nothing the second time", async () => {
    expect(await recordInto(log)).toBe(0);
    expect(await log.head()).toBe(acts.length - 1);
  });

  it("goes on where it was killed, to the same end", async () => {
    const broken = openMemoryLog();
    const half = Math.floor(acts.length / 2);
    await expect(recordInto(broken, half)).rejects.toThrow("killed");
    expect(await broken.head()).toBe(half);
    expect(await recordInto(broken)).toBe(acts.length - half - 1);
    expect(told(await allOf(broken))).toEqual(told(events));
  });
});

describe("the story", () => {
  it("is told in the order in which it became known", () => {
    const known = story.map((day) => day.known);
    expect(known).toEqual([...new Set(known)].sort());
  });

  it("knows of nothing before it happened, and of some things later", () => {
    const late = story.flatMap((day) =>
      day.acts.filter(({ dates }) => dates !== undefined && dates.occurredOn < day.known),
    );
    const early = story.flatMap((day) =>
      day.acts.filter(({ dates }) => dates !== undefined && dates.occurredOn > day.known),
    );
    expect(early).toEqual([]);
    expect(late.length).toBeGreaterThan(5);
  });

  it("has the election in its midst", () => {
    const elections = events.filter(({ type }) => type === "ElectionHeld");
    expect(elections.map(({ occurredOn }) => occurredOn)).toEqual(["2022-03-16", "2026-03-18"]);
    const position = elections[1]?.position ?? 0;
    expect(position).toBeGreaterThan(events.length / 4);
    expect(position).toBeLessThan((events.length * 4) / 5);
  });

  it("names no party that exists", () => {
    const text = JSON.stringify(events.map(({ data }) => data));
    expect(REAL_PARTIES.exec(text)?.[0]).toBeUndefined();
  });

  it("has movers who sit in the council of that day", () => {
    for (const event of events.filter(({ type }) => type === MotionSubmitted.type))
      for (const { name, faction } of MotionSubmitted.lift(event).movers) {
        if (faction === undefined) continue;
        const { members } = councilOn(event.occurredOn);
        const found = factions.find((code) => members[code].includes(name));
        expect(found === undefined ? name : factionNames[found]).toBe(faction);
      }
  });

  it("has corrections that keep the first version", () => {
    const corrections = events.filter(({ correction }) => correction !== undefined);
    expect(corrections.map(({ type }) => type)).toEqual([
      "GoalSet",
      "MotionVoted",
      "TenderProvisionallyAwarded",
      "AldermanLeft",
    ]);
    const ids = new Set(events.map(({ id }) => id));
    for (const { correction } of corrections) expect(ids.has(correction?.of ?? "")).toBe(true);
  });

  it("ends the roll call on M24-031 with 17 for, 11 against and 1 absent", () => {
    const name: StreamName = streamName(
      "motion",
      EXAMPLE,
      uuidIds.of(EXAMPLE, "example", "M24-031"),
    );
    const counting = effectiveEvents(events.filter(({ stream }) => stream === name));
    const vote = counting.find(({ type }) => type === MotionVoted.type);
    if (vote === undefined) throw new Error("no vote");
    const { factions: rows, members } = MotionVoted.lift(vote);
    expect(totalsOf(rows)).toEqual({ for: 17, against: 11, notParticipating: 0, absent: 1 });
    expect(members).toHaveLength(29);
  });

  it("loses the effect in the tender and keeps the hours", () => {
    const laid = events.filter(({ type }) => type === TraceLaid.type).map(TraceLaid.lift);
    const slotsFrom = (key: string, type: string) =>
      laid.find(
        (trace) => trace.source === uuidIds.of(EXAMPLE, "example", key) && trace.type === type,
      )?.slots;
    expect(slotsFrom("M24-031", "aims-at")?.effect).toBe("blijven zelfstandig thuis");
    expect(slotsFrom("RV24-061", "follows-from")?.effect).toBe("langer zelfstandig");
    expect(slotsFrom("RV25-006", "follows-from")?.effect).toBeUndefined();
    expect(slotsFrom("RV25-006", "follows-from")?.measure).toBe("8.000 uur");
    expect(slotsFrom("RV26-041", "follows-from")?.measure).toBe("6.400 uur");
  });
});

describe("the chain of help at home", () => {
  const id = (key: string) => uuidIds.of(EXAMPLE, "example", key);
  const asked = () => {
    const dossier = new Dossier(EXAMPLE);
    for (const event of events) dossier.apply(event);
    return dossier.at("2026-11-20");
  };
  const streamOf = (key: string) => events.filter(({ stream }) => stream.endsWith(`.${id(key)}`));

  it("runs from the goal to the contract over every level, and whispers the effect away", () => {
    const page = decisionPage(asked(), id("C25-07"), streamOf("C25-07"));
    expect(page?.trail.map(({ kind }) => kind)).toEqual([
      "goal",
      "motion",
      "assignment",
      "assignment",
      "policy-plan",
      "by-law",
      "further-rules",
      "tender",
      "contract",
    ]);
    expect(page?.trail.at(-2)?.title).toBe("8.000 uur klussen- en boodschappendienst");
    const told = page?.trail.map(({ intention = "" }) => /zelfstandig|thuis/u.test(intention));
    expect(told).toEqual([true, true, true, true, false, false, false, false, false]);
  });

  it("keeps what the contract was worth, change by change", () => {
    const page = decisionPage(asked(), id("C25-07"), streamOf("C25-07"));
    expect(page?.amounts).toMatchObject([
      { original: 1_036_000, now: 923_520, changes: [{ by: 20_720 }, { by: -133_200 }] },
    ]);
  });

  it("serves the goal on every level, in the order of the chain", () => {
    const page = goalPage(asked(), id("ouderen-zelfstandig"), streamOf("ouderen-zelfstandig"));
    const levels = page?.servedBy.map(({ level }) => level);
    expect(levels).toEqual(["goal", "council", "executive", "rules", "procurement", "contract"]);
  });
});

describe("the contract of De Kersentuin", () => {
  it("runs on without a goal from the day its assignment is withdrawn", () => {
    const id = (key: string) => uuidIds.of(EXAMPLE, "example", key);
    const dossier = new Dossier(EXAMPLE);
    for (const event of events) dossier.apply(event);
    const asked: readonly AnyQuestion[] = questions;
    const days = { from: "2026-09-07", to: "2026-09-08" };
    const diff = asked
      .find(({ name }) => name === "chain-diff")
      ?.answer(dossier.at("2026-11-20"), days);
    if (!isDiff(diff)) throw new Error("there is no difference to tell");
    const broken = diff.changes.filter(({ change }) => change === "broken");
    expect(broken.map(({ decision }) => decision.id)).toEqual([id("C25-031")]);
    expect(broken[0]?.causes.map(({ date, sentence }) => [date, sentence])).toEqual([
      ["2026-09-08", expect.stringContaining("drie extra steunpunten te duur")],
    ]);
  });
});

describe("the votes", () => {
  it("give each faction the seats it won", () => {
    for (const { factions: rows, event } of votes()) {
      if (rows.length === 0) continue;
      const { members } = councilOn(event.occurredOn);
      expect(
        rows.map((row) => [row.faction, row.for + row.against + row.notParticipating + row.absent]),
      ).toEqual(factions.map((code) => [factionNames[code], members[code].length]));
    }
  });

  it("add up to 29", () => {
    for (const { factions: rows } of votes()) {
      if (rows.length === 0) continue;
      const totals = totalsOf(rows);
      expect(totals.for + totals.against + totals.notParticipating + totals.absent).toBe(29);
    }
  });

  it("agree with their outcome", () => {
    for (const { factions: rows, outcome, event } of votes()) {
      if (rows.length === 0) continue;
      const stated = outcome.startsWith("adopted") ? "adopted" : outcome;
      expect(`${event.stream} ${String(outcomeOfVotes(totalsOf(rows)))}`).toBe(
        `${event.stream} ${stated}`,
      );
    }
  });

  it("are repeated after a tie in a council that was not complete", () => {
    const tied = votes().filter(({ outcome }) => outcome === "tied");
    expect(tied.map(({ factions: rows }) => totalsOf(rows).absent)).toEqual([1, 1]);
  });
});
