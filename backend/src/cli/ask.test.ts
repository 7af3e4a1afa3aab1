import { describe, expect, it } from "vitest";
import { GoalSet, goalStream, streamName } from "@doelspoor/events";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { systemClock } from "../adapters/system/system-clock.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import { envelopesOf } from "../application/envelopes.ts";
import type { EventLog } from "../ports/event-log.ts";
import { ask } from "./ask.ts";
import { dispatch } from "./kit/dispatch.ts";

/** A log that says one thing. */
const oneGoal = async (): Promise<EventLog> => {
  const log = openMemoryLog();
  const stream = streamName(goalStream.name, "gm0479", uuidIds.next());
  const goal = GoalSet.of({ title: "Ouderen wonen thuis" }, { occurredOn: "2026-01-02" });
  const recording = { municipality: "gm0479", actor: { id: "griffie", role: "griffie" } } as const;
  const place = { stream, after: -1, recordedAt: systemClock.now(), id: uuidIds.next };
  await log.append(stream, envelopesOf([goal], recording, place), -1);
  return log;
};

const M = ["--municipality", "gm0479"];

describe("doelspoor ask", () => {
  const asking = async (...typed: readonly string[]) => {
    const [out, told]: [string[], string[]] = [[], []];
    const context = {
      environment: {},
      data: "",
      clock: systemClock,
      ids: uuidIds,
      openIdentity: () => Promise.reject(new Error("nothing is served")),
      openLog: oneGoal,
      lookAtLog: oneGoal,
      out: (text: string) => out.push(text),
      tell: (text: string) => told.push(text),
      isWatched: false,
    };
    const exit = await dispatch([ask], context, ["ask", ...typed]);
    return { exit, out: out.join(""), told: told.join("") };
  };

  it("answers in a sentence with the events it rests on", async () => {
    const { exit, out } = await asking("log-entry", ...M, "--position", "0");
    expect(exit).toBe(0);
    expect(out).toMatch(/Ouderen wonen thuis.*\[0\]\n$/);
  });

  it("answers in JSON on request, as of a date and as known at a position", async () => {
    const moment = ["--as-of", "2026-02-01", "--known-at", "0"];
    const { out } = await asking("log-entry", ...M, "--position", "0", ...moment, "--json");
    expect(JSON.parse(out)).toMatchObject({
      moment: { asOf: "2026-02-01", knownAt: 0 },
      evidence: [0],
    });
  });

  it("says what is not there, and fails", async () => {
    for (const typed of [
      ["log-entry", ...M, "--position", "7"],
      ["log-entry", "-m", "gm9998", "--position", "0"],
    ]) {
      const { exit, told } = await asking(...typed);
      expect(exit).toBe(1);
      expect(told).toContain("bestaat niet");
    }
  });

  it.each([
    [[], "Noem de vraag."],
    [["geen-vraag", ...M], "De vraag “geen-vraag” bestaat niet."],
    [["log-entry", "--position", "0"], "Noem de gemeente"],
    [["log-entry", ...M], "--position: Vul dit veld in."],
    [["log-entry", ...M, "--position", "nul"], "--position: "],
    [
      ["log-entry", ...M, "--position", "0", "--as-of", "2026-02-30"],
      "--as-of: Dit is geen bestaande datum",
    ],
    [
      ["log-entry", ...M, "--position", "0", "--decision", "x"],
      "De vraag log-entry kent --decision niet.",
    ],
    [["log-entry", ...M, "--kleur", "rood"], "Deze optie bestaat niet: --kleur."],
  ])("refuses %j and says why", async (typed, reason) => {
    const { exit, told } = await asking(...typed);
    expect(exit).toBe(2);
    expect(told).toContain(reason);
  });
});
