import { AssignmentCompleted, AssignmentGiven, AssignmentWithdrawn } from "../assignment/index.ts";
import { ContractChanged, ContractSigned } from "../contract/index.ts";
import { GoalEnded, GoalSet } from "../goal/index.ts";
import type { IsoDate, NewEvent, Position, SubjectId } from "../kit/index.ts";
import { subject, TestLog, TODAY } from "../kit/testing.ts";
import { MotionSubmitted, MotionVoted } from "../motion/index.ts";
import { TraceEnded, TraceLaid, type TraceType } from "../trace/index.ts";
import { Dossier, type Asked } from "./dossier.ts";
import { stands } from "./picture/life.ts";
import { carries } from "./strength.ts";

const on = (occurredOn: IsoDate) => ({ occurredOn });

const adopted = { method: "acclamation", outcome: "adopted", outcomeBasis: "stated" } as const;
const signed = { party: "Stichting Thuis", kind: "services", signedBy: "mayor" } as const;
const small = { change: "meer uren", ground: "small", natureChanged: false } as const;

/** A chain told in a test, each decision by a name that is its title too; each act gives its position. */
export class ChainStory {
  readonly #log = new TestLog();
  readonly #dossier = new Dossier("gm0479");
  readonly #ids = new Map<string, SubjectId>();
  readonly #goals = new Set<string>();

  id(name: string): SubjectId {
    const known = this.#ids.get(name) ?? subject(this.#ids.size + 1);
    this.#ids.set(name, known);
    return known;
  }

  /** Position of the last event. */
  get head(): Position {
    return this.#log.events.length - 1;
  }

  asked(asOf: IsoDate = TODAY, knownAt?: Position): Asked {
    return this.#dossier.at(asOf, knownAt);
  }

  record(stream: string, name: string, event: NewEvent): Position {
    const recorded = this.#log.record(stream, this.id(name), event);
    this.#dossier.apply(recorded);
    return recorded.position;
  }

  goal(name: string, date: IsoDate, more: object = {}): Position {
    this.#goals.add(name);
    const content = { title: name, targetGroup: "ouderen", ...more };
    return this.record("goal", name, GoalSet.of(content, on(date)));
  }

  abandon(name: string, date: IsoDate): Position {
    const data = { outcome: "abandoned", explanation: "geen geld" } as const;
    return this.record("goal", name, GoalEnded.of(data, on(date)));
  }

  motion(name: string, date: IsoDate): Position {
    const motion = { kind: "motion", title: name } as const;
    const submitted = MotionSubmitted.of({ ...motion, movers: [], factions: ["Groen"] }, on(date));
    this.record("motion", name, submitted);
    return this.record("motion", name, MotionVoted.of({ ...adopted, factions: [] }, on(date)));
  }

  assignment(name: string, date: IsoDate, more: object = {}): Position {
    const data = { title: name, layer: "council-to-executive", ...more } as const;
    return this.record("assignment", name, AssignmentGiven.of(data, on(date)));
  }

  withdraw(name: string, date: IsoDate): Position {
    const event = AssignmentWithdrawn.of({ reason: "niet meer nodig" }, on(date));
    return this.record("assignment", name, event);
  }

  complete(name: string, date: IsoDate): Position {
    return this.record("assignment", name, AssignmentCompleted.of({ result: "klaar" }, on(date)));
  }

  /** A goal is let go, an assignment withdrawn. */
  end(name: string, date: IsoDate): Position {
    return this.#goals.has(name) ? this.abandon(name, date) : this.withdraw(name, date);
  }

  contract(name: string, date: IsoDate, value: number): Position {
    const event = ContractSigned.of({ title: name, value, ...signed }, on(date));
    return this.record("contract", name, event);
  }

  change(name: string, date: IsoDate, value: number): Position {
    return this.record("contract", name, ContractChanged.of({ value, ...small }, on(date)));
  }

  tie(source: string, target: string, [type, date]: readonly [TraceType, IsoDate]): Position {
    const ends = { source: this.id(source), target: this.id(target) };
    const laid = TraceLaid.of({ ...ends, type, intention: `${source} voor ${target}` }, on(date));
    return this.record("trace", `${source} → ${target}`, laid);
  }

  /** Lays a trace anew, to something else. */
  move(source: string, target: string, { to, date }: { to: string; date: IsoDate }): Position {
    const ends = { source: this.id(source), target: this.id(to) };
    const said = { type: "aims-at", intention: `${source} voor ${to}` } as const;
    const laid = TraceLaid.of({ ...ends, ...said }, on(date));
    return this.record("trace", `${source} → ${target}`, laid);
  }

  untie(source: string, target: string, date: IsoDate): Position {
    const ended = TraceEnded.of({ reason: "telt niet meer" }, on(date));
    return this.record("trace", `${source} → ${target}`, ended);
  }

  /** Whether a decision leads to a goal in force on a date: walked anew, as simply as can be. */
  reaches(from: SubjectId, date: IsoDate): boolean {
    const { view } = this.asked(date);
    const open = new Set([from]);
    for (const each of open) {
      const decision = view.decision(each);
      if (decision === undefined || !stands(view, decision)) continue;
      if (decision.kind === "goal") {
        if (decision.inForce) return true;
        continue;
      }
      for (const trace of view.tracesFrom(each)) if (carries(trace)) open.add(trace.target);
    }
    return false;
  }
}

/** Goal ← motion ← assignment ← contract, all of them in 2024. */
export const thread = (): ChainStory => {
  const story = new ChainStory();
  story.goal("doel", "2024-01-01");
  story.motion("motie", "2024-02-01");
  story.assignment("opdracht", "2024-03-01");
  story.contract("huur", "2024-05-01", 31_200);
  story.tie("motie", "doel", ["aims-at", "2024-02-01"]);
  story.tie("opdracht", "motie", ["assigned-by", "2024-03-01"]);
  story.tie("huur", "opdracht", ["implements", "2024-05-01"]);
  return story;
};
