import { accessStream } from "../../access/index.ts";
import { kindOfStream, subjectOf } from "../../kit/index.ts";
import type { EventId, RecordedEvent, StreamName, SubjectId } from "../../kit/index.ts";
import type { Clearance } from "../../rights/index.ts";
import { secrecyStream } from "../../secrecy/index.ts";
import { names, redacted } from "./redact.ts";
import type { Secrecies, Withheld } from "./secrecies.ts";

/** How much is seen of a stream. */
export type Seen = "whole" | "part" | "nothing";

const tellWithheld = ({ decision, fields, shown }: Withheld): string =>
  JSON.stringify([decision, fields, shown]);

/**
 * What whoever has a clearance sees of the events of one municipality: each event as it is, without its
 * secret fields, or not at all. It is shown the events in order of position, each stream from its first,
 * since what follows on something hidden is hidden as well: a trace to a secret decision, and whatever is
 * said of that trace.
 */
export class Sight {
  readonly clearance: Clearance;
  #withheld: ReadonlySet<string> = new Set();
  readonly #gone = new Set<SubjectId>();
  readonly #goneEvents = new Set<EventId>();
  readonly #fields = new Map<SubjectId, Set<string>>();
  /** Secrecies that are not shown, or not for whoever is not cleared to take part in. */
  #closed: ReadonlyMap<SubjectId, Seen> = new Map();

  constructor(clearance: Clearance, secrecies: Secrecies) {
    this.clearance = clearance;
    this.renew(secrecies, () => false);
  }

  /**
   * Takes in that secrecy was imposed, given or lifted. False where what was shown before has to be shown
   * anew to another sight: it is seen no more, or is seen now.
   * @param isShown whether anything was shown of a decision before.
   */
  renew(secrecies: Secrecies, isShown: (decision: SubjectId) => boolean): boolean {
    const withheld = secrecies.withheldFrom(this.clearance);
    const told = new Map(withheld.map((each) => [tellWithheld(each), each]));
    if ([...this.#withheld].some((each) => !told.has(each))) return false;
    const fresh = [...told].filter(([each]) => !this.#withheld.has(each)).map(([, each]) => each);
    if (fresh.some(({ decision }) => isShown(decision))) return false;
    this.#withheld = new Set(told.keys());
    for (const each of fresh) this.#withhold(each);
    this.#closed = closedIn(secrecies, withheld);
    return true;
  }

  #withhold({ decision, fields }: Withheld): void {
    if (fields === undefined) this.#gone.add(decision);
    else this.#fields.set(decision, new Set([...(this.#fields.get(decision) ?? []), ...fields]));
  }

  /** What is withheld, as a text: of two sights of one municipality with the same text the same is seen. */
  get key(): string {
    return [...this.#withheld].join();
  }

  /** Whether everything is seen. */
  get isWhole(): boolean {
    return this.#withheld.size === 0;
  }

  /** An event as it is seen; undefined where it is not. */
  see(event: RecordedEvent): RecordedEvent | undefined {
    const kind = kindOfStream(event.stream);
    // Who consulted what is read by nobody but the auditor, and not from here.
    if (kind === accessStream.name) return undefined;
    if (this.isWhole) return event;
    if (kind === secrecyStream.name)
      return this.#closed.get(subjectOf(event.stream)) === "nothing" ? undefined : event;
    const seen = this.#seen(event);
    if (seen === undefined) this.#goneEvents.add(event.id);
    return seen;
  }

  /** How much is seen of the stream of these events, all it has. */
  of(stream: StreamName, events: readonly RecordedEvent[]): Seen {
    const subject = subjectOf(stream);
    if (kindOfStream(stream) === secrecyStream.name) return this.#closed.get(subject) ?? "whole";
    if (this.isWhole) return "whole";
    const [first] = events.map((event) => this.see(event));
    if (this.#gone.has(subject) || (events.length > 0 && first === undefined)) return "nothing";
    return this.#fields.has(subject) ? "part" : "whole";
  }

  #seen(event: RecordedEvent): RecordedEvent | undefined {
    const subject = subjectOf(event.stream);
    if (this.#gone.has(subject)) return undefined;
    if (event.correction !== undefined && this.#goneEvents.has(event.correction.of))
      return undefined;
    const shown = names(event.data, this.#gone) ? this.#withoutNames(event, subject) : event;
    const fields = this.#fields.get(subject);
    return fields === undefined ? shown : shown && redacted(shown, (name) => fields.has(name));
  }

  /** What names something hidden is left out: the reference of what begins, where it can do without; the event else. */
  #withoutNames(event: RecordedEvent, subject: SubjectId): RecordedEvent | undefined {
    if (event.revision > 0) return undefined;
    const shown = redacted(event, (_name, value) => names(value, this.#gone));
    if (shown === undefined) this.#gone.add(subject);
    return shown;
  }
}

/** The secrecies that say that something hidden is there, and those whose secret is not known to whoever looks. */
const closedIn = (
  secrecies: Secrecies,
  withheld: readonly Withheld[],
): ReadonlyMap<SubjectId, Seen> => {
  const hidden = new Set(withheld.filter(({ shown }) => !shown).map(({ decision }) => decision));
  const known = new Set(withheld.map(({ decision }) => decision));
  const closed = new Map<SubjectId, Seen>();
  for (const { id, imposed } of secrecies.all())
    if (known.has(imposed.decision))
      closed.set(id, hidden.has(imposed.decision) ? "nothing" : "part");
  return closed;
};
