import { isCleared, type Audience, type Clearance } from "../../rights/index.ts";
import { kindOfStream, subjectOf } from "../../kit/index.ts";
import type {
  Confidentiality,
  EventId,
  Position,
  RecordedEvent,
  SubjectId,
} from "../../kit/index.ts";
import {
  secrecyStream,
  type Imposed,
  type SecrecyBody,
  type SecrecyState,
} from "../../secrecy/index.ts";

/** Secrecy that was imposed once, in force or lifted. */
export interface Secrecy extends SecrecyState {
  readonly id: SubjectId;
  readonly imposed: Imposed;
  /** The event by which it was imposed. */
  readonly imposedIn: EventId;
}

/** What is withheld of a decision from whoever is not of these circles. */
export interface Withheld {
  readonly decision: SubjectId;
  readonly knownTo: readonly Audience[];
  /** The fields; all of the decision where absent. */
  readonly fields?: readonly string[] | undefined;
  /** Whether anyone may know that it is there. */
  readonly shown: boolean;
}

/** Secrecies as a snapshot keeps them. */
export interface PackedSecrecies {
  readonly events: readonly RecordedEvent[];
  readonly marked: ReadonlyMap<SubjectId, Confidentiality>;
}

// A commission of council members: what it knows goes to the council as well (Gemeentewet art. 88).
const KNOWN_TO: Readonly<Record<SecrecyBody, Audience>> = {
  council: "council",
  commission: "council",
  college: "college",
  mayor: "college",
};

/** Circles that may know what it is about (Gemeentewet art. 88). */
export const knownTo = ({
  status,
  imposed,
}: Pick<Secrecy, "status"> & {
  readonly imposed: Pick<Imposed, "level" | "imposedBy">;
}): readonly Audience[] => {
  if (imposed.level === "internal") return ["internal"];
  const own = KNOWN_TO[imposed.imposedBy];
  return status === "given-to-council" ? [own, "council"] : [own];
};

const withheldBy = (secrecy: Secrecy): Withheld => {
  const { decision, fields, level, existence } = secrecy.imposed;
  const shown = fields !== undefined || (level === "secret" && existence === "shown");
  return { decision, knownTo: knownTo(secrecy), fields, shown };
};

/**
 * All secrecy that was imposed in one municipality. An event that is marked as not public in its envelope
 * and on whose subject no secrecy was ever recorded counts as withheld: what is marked is never shown by
 * accident.
 */
export class Secrecies {
  readonly #events = new Map<SubjectId, RecordedEvent[]>();
  readonly #marked: Map<SubjectId, Confidentiality>;
  #version = 0;

  constructor(packed?: PackedSecrecies) {
    this.#marked = new Map(packed?.marked);
    for (const event of packed?.events ?? []) this.#keep(event);
  }

  /** Another number whenever something may be withheld that was not before, or no more. */
  get version(): number {
    return this.#version;
  }

  /** Keeps what the next event says of secrecy. */
  apply(event: RecordedEvent): void {
    if (kindOfStream(event.stream) === secrecyStream.name) this.#keep(event);
    else if (event.confidentiality !== "public") this.#mark(event);
  }

  /** Whether nothing was ever withheld. */
  get isEmpty(): boolean {
    return this.#events.size === 0 && this.#marked.size === 0;
  }

  /** All that was imposed by what was known at a position, in the order in which it became known. */
  all(knownAt?: Position): readonly Secrecy[] {
    return [...this.#events].flatMap(([id, events]) => {
      const { imposed, ...state } = secrecyStream.fold(events, knownAt);
      const [first] = events;
      return imposed === undefined || first === undefined
        ? []
        : [{ ...state, id, imposed, imposedIn: first.id }];
    });
  }

  /** Positions of all that was said of it by what was known at a position. */
  positions(knownAt: Position): readonly Position[] {
    const all = [...this.#events.values()].flat().map(({ position }) => position);
    return all.filter((position) => position <= knownAt).sort((one, other) => one - other);
  }

  /** What is withheld now, from anyone. */
  inForce(): readonly Withheld[] {
    const all = this.all();
    const imposed = new Set(all.map((secrecy) => secrecy.imposed.decision));
    const marked = [...this.#marked]
      .filter(([decision]) => !imposed.has(decision))
      .map(([decision, level]): Withheld => ({
        decision,
        // By whom it was imposed is not known, so neither is who may know it.
        knownTo: level === "internal" ? ["internal"] : [],
        shown: false,
      }));
    return [...all.filter(({ status }) => status !== "lifted").map(withheldBy), ...marked];
  }

  /** What is withheld now from whoever has this clearance. */
  withheldFrom(clearance: Clearance): readonly Withheld[] {
    return this.inForce().filter(({ knownTo: circles }) => !isCleared(clearance, circles));
  }

  /** The secrecies as a snapshot keeps them. */
  pack(): PackedSecrecies {
    return { events: [...this.#events.values()].flat(), marked: new Map(this.#marked) };
  }

  #mark({ stream, confidentiality }: RecordedEvent): void {
    const subject = subjectOf(stream);
    const before = this.#marked.get(subject);
    if (before === "secret" || before === confidentiality) return;
    this.#marked.set(subject, confidentiality);
    this.#version += 1;
  }

  #keep(event: RecordedEvent): void {
    this.#version += 1;
    const id = subjectOf(event.stream);
    const events = this.#events.get(id);
    if (events === undefined) this.#events.set(id, [event]);
    else events.push(event);
  }
}
