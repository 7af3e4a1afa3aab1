import { BEFORE_ALL, MotionSubmitted, motionStream, subjectOf } from "@doelspoor/events";
import type { IsoDate, MunicipalityCode, RecordedEvent, SubjectId } from "@doelspoor/events";
import type { EventLog } from "../../ports/event-log.ts";
import { titleKey } from "../kit/text.ts";

const keyOf = (title: string, date: IsoDate): string => `${date} ${titleKey(title)}`;

/** Motions, amendments and proposals by title and meeting, to tie roll calls to. */
export class Titles {
  readonly #keys = new Map<SubjectId, string>();
  readonly #subjects = new Map<string, Set<SubjectId>>();

  /** Reads them from the log; those that came from roll calls themselves are left out. */
  static async read(log: EventLog, municipality: MunicipalityCode): Promise<Titles> {
    const titles = new Titles();
    for await (const events of log.readAll(BEFORE_ALL))
      for (const event of events)
        if (event.type === MotionSubmitted.type && event.municipality === municipality)
          titles.#note(event);
    return titles;
  }

  /** All with this title in the meeting of this day. */
  find(title: string, date: IsoDate): readonly SubjectId[] {
    return [...(this.#subjects.get(keyOf(title, date)) ?? [])];
  }

  #note(event: RecordedEvent): void {
    const { kind, title, meetingDate } = MotionSubmitted.lift(event);
    const isRollCall = kind === "proposal" && event.actor.role === "import";
    if (isRollCall || !event.stream.startsWith(`${motionStream.name}-`)) return;
    const subject = subjectOf(event.stream);
    const before = this.#keys.get(subject);
    if (before !== undefined) this.#subjects.get(before)?.delete(subject);
    const key = keyOf(title, meetingDate ?? event.occurredOn);
    this.#keys.set(subject, key);
    this.#subjects.set(key, (this.#subjects.get(key) ?? new Set()).add(subject));
  }
}
