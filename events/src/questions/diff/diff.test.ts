import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AssignmentCompleted,
  AssignmentGiven,
  AssignmentWithdrawn,
} from "../../assignment/index.ts";
import { actDates, actOn, logOf, type Act } from "../../chain/testing/acts.ts";
import type { ChainView, Stated } from "../../chain/index.ts";
import { ContractChanged, ContractSigned } from "../../contract/index.ts";
import { GoalAdjusted, GoalEnded, GoalSet } from "../../goal/index.ts";
import type { NewEvent, RecordedEvent } from "../../kit/index.ts";
import { subject } from "../../kit/testing.ts";
import { TraceEnded, TraceLaid, type TraceType } from "../../trace/index.ts";
import { chainDiff } from "../asked/chain-diff.ts";
import { Dossier } from "../dossier.ts";
import { isOver } from "../picture/life.ts";
import { carries } from "../strength.ts";

const DAYS = ["01", "02", "03", "04", "05", "06", "07"].map((day) => `2026-01-${day}`);
const goals = [1, 2].map(subject);
const assignments = [11, 12, 13].map(subject);
const contracts = [21, 22].map(subject);
const traces = [31, 32, 33, 34, 35, 36].map(subject);
const decisions = [...goals, ...assignments, ...contracts];

const day = fc.constantFrom(...DAYS);
const dates = actDates(DAYS);
const signer = { party: "Thuis", kind: "services", signedBy: "mayor" } as const;
const word = fc.constantFrom("noord", "oost");
const amount = fc.constantFrom(1000, 2000);

const given = fc
  .tuple(word, dates)
  .map(([title, on]) => AssignmentGiven.of({ title, layer: "council-to-executive" }, on));
const set = fc.tuple(word, dates).map(([title, on]) => GoalSet.of({ title, targetGroup: title }, on)); // prettier-ignore
const ended = dates.map((on) => GoalEnded.of({ outcome: "abandoned", explanation: "geld" }, on));
const adjusted = fc
  .tuple(word, dates)
  .map(([title, on]) => GoalAdjusted.of({ title, targetGroup: "jeugd", change: "shifted", reason: "beleid" }, on)); // prettier-ignore
const signed = fc
  .tuple(word, amount, dates)
  .map(([title, value, on]) => ContractSigned.of({ title, value, ...signer }, on)); // prettier-ignore
const changed = fc
  .tuple(amount, dates)
  .map(([value, on]) => ContractChanged.of({ value, change: "meer", ground: "small", natureChanged: false }, on)); // prettier-ignore
const over = dates.map((on) => AssignmentWithdrawn.of({ reason: "niet nodig" }, on));
const done = dates.map((on) => AssignmentCompleted.of({ result: "klaar" }, on));
const laid = fc
  .record({
    source: fc.constantFrom(...decisions),
    target: fc.constantFrom(...decisions),
    type: fc.constantFrom("aims-at", "implements", "side-effect-on"),
  })
  .chain((ends) => dates.map((on) => TraceLaid.of({ ...ends, intention: "zo" }, on)));
const untied = dates.map((on) => TraceEnded.of({ reason: "vervallen" }, on));

const acts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: actOn("goal", goals, fc.oneof(set, set, adjusted, ended)) },
    { weight: 4, arbitrary: actOn("assignment", assignments, fc.oneof(given, given, over, done)) },
    { weight: 2, arbitrary: actOn("contract", contracts, fc.oneof(signed, signed, changed)) },
    { weight: 7, arbitrary: actOn("trace", traces, fc.oneof(laid, laid, untied)) },
  ),
  { maxLength: 24, size: "max" },
);

const early = { occurredOn: DAYS[0] ?? "" };
const first = (kind: string, of: string | undefined, event: NewEvent): Act => ({
  kind,
  of: of ?? "",
  event,
  corrects: undefined,
});
const tie = (trace: number, [source = "", target = ""]: readonly (string | undefined)[]): Act => {
  const type: TraceType = goals.includes(target) ? "aims-at" : "implements";
  return first(
    "trace",
    traces[trace],
    TraceLaid.of({ source, target, type, intention: "zo" }, early),
  );
};
/** What every log begins with: contracts for assignments for goals. */
const BEGUN: readonly Act[] = [
  ...goals.map((id) =>
    first("goal", id, GoalSet.of({ title: "noord", targetGroup: "noord" }, early)),
  ),
  ...assignments.map((id) =>
    first(
      "assignment",
      id,
      AssignmentGiven.of({ title: "noord", layer: "council-to-executive" }, early),
    ),
  ),
  ...contracts.map((id) =>
    first("contract", id, ContractSigned.of({ title: "noord", value: 1000, ...signer }, early)),
  ),
  tie(0, [assignments[0], goals[0]]),
  tie(1, [assignments[1], assignments[0]]),
  tie(2, [assignments[2], goals[1]]),
  tie(3, [contracts[0], assignments[1]]),
  tie(4, [contracts[1], assignments[2]]),
];

const begunLogOf = (told: readonly Act[]): readonly RecordedEvent[] => logOf([...BEGUN, ...told]);

const dossierOf = (log: readonly RecordedEvent[]): Dossier => {
  const dossier = new Dossier("gm0479");
  for (const event of log) dossier.apply(event);
  return dossier;
};

/*
 * The same the slow way: every decision and every trace on every day, from the facts that stand then, and each
 * path walked anew. Nothing is indexed, nothing kept.
 */
type Kind = Stated["kind"];
const standing = <K extends Kind>(view: ChainView, id: string, kind: K) =>
  view.standing(id).find((fact): fact is Stated & { readonly kind: K } => fact.kind === kind);

const isForce = (fact: Stated | undefined) => fact?.kind === "validity" && fact.inForce;
const seen = (view: ChainView, id: string) => {
  const [exists, stated] = [standing(view, id, "decision"), standing(view, id, "status")];
  if (exists?.kind !== "decision" || stated?.kind !== "status") return "absent";
  const inForce = isForce(standing(view, id, "validity"));
  const wasInForce = view.stated(id).some(isForce);
  if (isOver({ status: stated.status, inForce, wasInForce })) return "over";
  if (exists.decision !== "goal") return "stands";
  return inForce ? "goal" : "idle-goal";
};
const isThere = (view: ChainView, id: string) => !["absent", "over"].includes(seen(view, id));

const reaches = (view: ChainView, id: string): boolean => {
  const open = new Set([id]);
  for (const each of open) {
    if (seen(view, each) === "goal") return true;
    if (seen(view, each) !== "stands") continue;
    for (const trace of traces.flatMap((trace) => view.trace(trace) ?? []))
      if (trace.source === each && carries(trace)) open.add(trace.target);
  }
  return false;
};
const isServed = (view: ChainView, id: string) => isThere(view, id) && reaches(view, id);

/** The first of the days up to the last, without a gap, on which something is so. */
const sinceWhen = (to: string, isSo: (day: string) => boolean): string | undefined => {
  const upTo = DAYS.filter((each) => each <= to);
  const other = upTo.findLastIndex((each) => !isSo(each));
  return upTo[other + 1];
};

interface Views {
  readonly on: (day: string) => ChainView;
  readonly from: string;
  readonly to: string;
}
type Row = readonly [change: string, id: string, date?: string];

const turned = ({ on, from, to }: Views, id: string): readonly Row[] => {
  const [led, leads] = [reaches(on(from), id), reaches(on(to), id)];
  if (seen(on(from), id) !== "stands" || led === leads) return [];
  if (led) return [["broken", id, sinceWhen(to, (each) => isThere(on(each), id) && !reaches(on(each), id)) ?? ""]]; // prettier-ignore
  const had = DAYS.some((each) => each < from && isServed(on(each), id));
  return had ? [["restored", id, sinceWhen(to, (each) => isServed(on(each), id)) ?? ""]] : [];
};

const said = (fact: Stated): string => {
  if (fact.kind === "text") return `text ${fact.key}=${String(fact.text)}`;
  if (fact.kind === "value") return `amount ${fact.key}=${fact.value} ${fact.unit}`;
  if (fact.kind === "status") return `status of=${fact.status}`;
  return fact.kind === "validity" ? `status force=${fact.inForce}` : "";
};

/** What the events say otherwise, each event once, amounts before texts and these before statuses. */
const otherwise = ({ on, from, to }: Views, id: string): readonly Row[] => {
  const [then, now] = [on(from).standing(id), on(to).standing(id)];
  const keyOf = (fact: Stated) => said(fact).split("=")[0];
  const added = now.filter((fact) => !then.some((each) => said(each) === said(fact)));
  const lost = then.filter((fact) => !now.some((each) => keyOf(each) === keyOf(fact)));
  const told = new Set<number>();
  return ["amount", "text", "status"].flatMap((change): readonly Row[] => {
    const own = [...added, ...lost].filter((fact) => said(fact).startsWith(change) && !told.has(fact.statedAt)); // prettier-ignore
    for (const { statedAt } of own) told.add(statedAt);
    return own.length === 0 ? [] : [[change, id]];
  });
};

const ofDecision = (views: Views, id: string): readonly Row[] => {
  const { on, from, to } = views;
  const [was, is] = [isThere(on(from), id), isThere(on(to), id)];
  if (was && is) return [...turned(views, id), ...otherwise(views, id)];
  if (was) return [["gone", id]];
  if (!is) return [];
  return [[seen(on(from), id) === "absent" ? "new" : "restored", id]];
};

const ofTrace = ({ on, from, to }: Views, id: string): readonly Row[] => {
  const [was, is] = [on(from).trace(id), on(to).trace(id)];
  const tie = is ?? was;
  if (tie === undefined || (was === undefined) === (is === undefined)) return [];
  const stood = [tie.source, tie.target].every((end) => isThere(on(from), end) && isThere(on(to), end)); // prettier-ignore
  return stood ? [[is === undefined ? "untied" : "tied", tie.source]] : [];
};

const slowly = (views: Views): readonly Row[] => [
  ...decisions.flatMap((id) => ofDecision(views, id)),
  ...traces.flatMap((id) => ofTrace(views, id)),
];

const diffOf = (dossier: Dossier, [from, to]: readonly string[], knownAt: number) => {
  const diff = chainDiff.answer(dossier.at("2026-12-31", knownAt), { from: from ?? "", to: to ?? "" }); // prettier-ignore
  if (diff === undefined) throw new Error("there is no difference to tell");
  return diff;
};

const moment = fc.record({
  days: fc.tuple(day, day).map((two) => [...two].sort()),
  knownAt: fc.integer({ min: 6, max: 36 }),
});
const inRows = (rows: readonly Row[]) => rows.map((row) => row.join(" ")).sort();

interface AskedAt {
  readonly days: readonly string[];
  readonly knownAt: number;
}

/** Holds the difference to the slow way; gives the kinds of changes there were. */
const compared = (told: readonly Act[], { days, knownAt }: AskedAt): readonly string[] => {
  const log = begunLogOf(told);
  const short = dossierOf(log.slice(0, knownAt + 1));
  const [from = "", to = ""] = days;
  const on = (date: string) => short.at(date).view;
  const expected = slowly({ on, from, to });
  const ways = new Set(expected.filter(([, , date]) => date !== undefined).map(([change, id]) => `${change} ${id}`)); // prettier-ignore
  const { changes } = diffOf(dossierOf(log), days, knownAt);
  const found = changes.map(({ change, decision: { id }, date }): Row =>
    ways.has(`${change} ${id}`) ? [change, id, date] : [change, id],
  );
  expect(inRows(found)).toEqual(inRows(expected));
  return changes.map(({ change }) => change);
};

/** Decisions that are meant for each other, round and round, with a way out that comes and goes. */
const knot = [...assignments, ...contracts.slice(1)];
const inKnot = fc.record({
  source: fc.constantFrom(...knot),
  target: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...knot) }, fc.constantFrom(...goals)),
});
const knotted = fc.array(
  actOn(
    "trace",
    traces,
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(inKnot, day).map(([ends, occurredOn]) => TraceLaid.of({ ...ends, type: "implements", intention: "zo" }, { occurredOn })) },
      fc.tuple(day).map(([occurredOn]) => TraceEnded.of({ reason: "vervallen" }, { occurredOn })),
    ),
  ),
  { minLength: 6, maxLength: 16, size: "max" },
); // prettier-ignore

type Ends = readonly (string | undefined)[];
const laidOn = (trace: number, [source = "", target = ""]: Ends, occurredOn: string): Act => {
  const data = { source, target, type: "implements", intention: "zo" } as const;
  return first("trace", traces[trace], TraceLaid.of(data, { occurredOn }));
};
/** A circle of three, in which the way out is found behind what was left as not yet sure. */
const winding: readonly Act[] = [
  laidOn(0, [assignments[0], assignments[0]], "2026-01-01"),
  laidOn(0, [assignments[0], contracts[1]], "2026-01-02"),
  laidOn(5, [assignments[0], assignments[2]], "2026-01-01"),
  laidOn(4, [assignments[0], assignments[0]], "2026-01-06"),
  laidOn(4, [contracts[1], assignments[1]], "2026-01-06"),
];
const aroundIt = { days: ["2026-01-01", "2026-01-06"], knownAt: 16 };

describe("the difference between two dates, whatever happened", () => {
  it("is what a look at every decision and every trace on every day gives", () => {
    const seenChanges = new Set<string>();
    fc.assert(
      fc.property(acts, moment, (told, asked) => {
        for (const change of compared(told, asked)) seenChanges.add(change);
      }),
      { numRuns: 600 },
    );
    // Every kind occurs, so that each was compared.
    expect(seenChanges.size).toBe(9);
  });

  it("is that too where decisions are meant for each other, round and round", () => {
    const seenChanges = new Set<string>();
    fc.assert(
      fc.property(knotted, moment, (told, asked) => {
        for (const change of compared(told, asked)) seenChanges.add(change);
      }),
      { numRuns: 600, examples: [[[...winding], aroundIt]] },
    );
    expect([...seenChanges]).toEqual(expect.arrayContaining(["broken", "restored"]));
  });

  it("is in every word that of a log that ends at the position", () => {
    fc.assert(
      fc.property(acts, moment, (told, { days, knownAt }) => {
        const log = begunLogOf(told);
        const [whole, short] = [dossierOf(log), dossierOf(log.slice(0, knownAt + 1))];
        expect(diffOf(whole, days, knownAt)).toEqual(diffOf(short, days, knownAt));
        // Kept from another position, nothing would be told otherwise.
        expect(diffOf(whole, days, log.length)).toEqual(diffOf(dossierOf(log), days, log.length));
        expect(diffOf(whole, days, knownAt)).toEqual(diffOf(short, days, knownAt));
      }),
      { numRuns: 200 },
    );
  });
});
