import { day, on, type Day } from "../act.ts";
import { commitment, question } from "../decision-acts.ts";

/** What was promised and asked and is open still: of different ages, some from one alderman to the next. */
export const threadFollowUp: readonly Day[] = [
  day(
    "2023-11-10",
    on(
      "2023-11-09",
      commitment.make("T23-11", {
        number: "T23-11",
        title: "Elk kwartaal de wachttijden voor jeugdhulp",
        body: "executive",
        holder: "wethouder Dekker",
        portfolio: "Jeugd",
        promise:
          "De wethouder stuurt de raad elk kwartaal hoeveel kinderen op hulp wachten en hoe lang.",
        askedBy: "Corrie de Jong",
        meetingDate: "2023-11-09",
      }),
    ),
  ),
  day(
    "2025-06-13",
    on(
      "2025-06-12",
      commitment.make("T25-14", {
        number: "T25-14",
        title: "Proef met een fietsstraat bij de school in Oosterlinde",
        body: "executive",
        holder: "wethouder Amrani",
        portfolio: "Verkeer",
        promise: "De wethouder begint voor de zomer van 2026 een proef met een fietsstraat.",
        meetingDate: "2025-06-12",
        term: "2026-06-30",
      }),
    ),
  ),
  day(
    "2026-06-25",
    commitment.handOver("T23-11", {
      holder: "wethouder Yıldız",
      portfolio: "Jeugd",
      reason: "het nieuwe college verdeelde de portefeuilles.",
    }),
  ),
  day(
    "2026-09-11",
    on(
      "2026-09-10",
      commitment.make("T26-08", {
        number: "T26-08",
        title: "Voortgang van de hulp aan huis in de raad van december",
        body: "executive",
        holder: "wethouder Brouwers",
        portfolio: "Ouderen",
        promise: "De wethouder vertelt de raad in december hoe het met de hulp aan huis gaat.",
        meetingDate: "2026-09-10",
        term: "2026-12-10",
      }),
    ),
  ),
  day(
    "2026-11-13",
    on(
      "2026-11-12",
      commitment.make("T26-09", {
        number: "T26-09",
        title: "Overleg met de politie over vuurwerk",
        body: "mayor",
        holder: "de burgemeester",
        portfolio: "Veiligheid",
        promise: "De burgemeester praat nog deze maand met de politie over één plek voor vuurwerk.",
        askedBy: "Youssef Karimi",
        meetingDate: "2026-11-12",
        term: "2026-11-30",
      }),
    ),
    on(
      "2026-11-13",
      question.ask("SV26-19", {
        form: "written",
        number: "SV26-19",
        title: "Wanneer rijdt de buurtbus weer in alle dorpen?",
        movers: [{ name: "Marit Tolsma" }],
        factions: [],
        askedOf: "executive",
        question: "Sinds september rijdt de buurtbus niet meer door twee dorpen. Wanneer wel weer?",
        term: "2026-12-14",
        portfolio: "Verkeer",
      }),
    ),
  ),
];
