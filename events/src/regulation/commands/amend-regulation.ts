import { refusedBeforePublication } from "../../kit/index.ts";
import { RegulationAmended } from "../events/regulation-amended.ts";
import { usualEntry } from "../force.ts";
import { defineRegulationCommand } from "../state.ts";

/**
 * Records another version of a regulation. `validFrom` may be left out: it is then the day that follows
 * from the publication of the change.
 */
export const amendRegulation = defineRegulationCommand({
  name: "amend-regulation",
  label: "Wijziging vastleggen",
  step: "amend",
  event: RegulationAmended,
  dates: ({ kind }, { publishedOn }, dates) => ({
    ...dates,
    validFrom: dates.validFrom ?? usualEntry(kind, publishedOn),
  }),
  check: (_state, { publishedOn }, { dates, today }) => {
    if (publishedOn > today) return { code: "date-in-future", date: publishedOn, today };
    if (publishedOn < dates.occurredOn)
      return { code: "date-before-start", date: publishedOn, start: dates.occurredOn };
    return refusedBeforePublication(dates, publishedOn);
  },
});
