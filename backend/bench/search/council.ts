import { Dossier, MotionSubmitted, MotionVoted, streamName } from "@doelspoor/events";
import type { NewEvent, RecordedEvent, SubjectId } from "@doelspoor/events";
import { FACTIONS, Texts } from "./texts.ts";

const MUNICIPALITY = "gm0000";
const KINDS = ["motion", "motion", "amendment", "proposal"] as const;
const PORTFOLIOS = ["Wonen", "Zorg", "Mobiliteit", "Financiën", "Onderwijs", "Klimaat"];
const YEARS = 16;

const uuid = (kind: number, number: number): string =>
  `${number.toString(16).padStart(8, "0")}-000${kind}-7000-8000-000000000000`;

/** The n-th decision. */
const decisionAt = (number: number): SubjectId => uuid(1, number);

/** A made-up council in twenty thousands of decisions: the same for the same number. */
export class Council {
  readonly dossier = new Dossier(MUNICIPALITY);
  readonly #texts = new Texts();
  #decisions = 0;
  #position = -1;

  constructor(decisions: number) {
    for (let decision = 0; decision < decisions; decision += 1) this.decide();
  }

  /** One more decision: handed in, and most of them voted on. */
  decide(): void {
    const texts = this.#texts;
    const { draws } = texts;
    const decision = this.#decisions;
    this.#decisions += 1;
    const year = 2010 + draws.even(YEARS);
    const day = `${year}-${String(1 + draws.even(12)).padStart(2, "0")}-${String(1 + draws.even(28)).padStart(2, "0")}`;
    const on = { occurredOn: day };
    const factions = [...new Set([texts.faction(), texts.faction()])];
    this.#tell(
      decision,
      MotionSubmitted.of(
        {
          kind: KINDS[draws.even(KINDS.length)] ?? "motion",
          number: `${year % 100}M${decision % 1000}`,
          title: texts.title(),
          movers: [{ name: texts.person() }, { name: texts.person() }],
          factions,
          request: decision % 2 === 0 ? `${texts.sentence()} ${texts.sentence()}` : undefined,
          portfolio: PORTFOLIOS[draws.even(PORTFOLIOS.length)],
        },
        on,
      ),
    );
    if (decision % 5 === 0) return;
    const votes = FACTIONS.slice(0, 4).map((faction) => {
      const isFor = draws.even(2) === 0;
      return {
        faction,
        for: isFor ? 4 : 0,
        against: isFor ? 0 : 5,
        notParticipating: 0,
        absent: 0,
      };
    });
    const outcome = decision % 3 === 0 ? "rejected" : "adopted";
    this.#tell(
      decision,
      MotionVoted.of(
        { method: "show-of-hands", outcome, outcomeBasis: "stated", factions: votes },
        on,
      ),
    );
  }

  #tell(decision: number, event: NewEvent): void {
    this.#position += 1;
    const recorded: RecordedEvent = {
      id: uuid(2, this.#position),
      version: 1,
      stream: streamName("motion", MUNICIPALITY, decisionAt(decision)),
      revision: 0,
      position: this.#position,
      municipality: MUNICIPALITY,
      recordedAt: "2026-01-01T00:00:00.000Z",
      actor: { id: "bench", role: "import" },
      confidentiality: "public",
      ...event,
    };
    this.dossier.apply(recorded);
  }
}
