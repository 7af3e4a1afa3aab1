import { computed } from "vue";
import { nearDays } from "../../ui/day-steps.ts";

/** To what one can step from the day shown: a day on which something changes, or a political moment. */
export type Step = "event-before" | "event-after" | "moment-before" | "moment-after";

interface Days {
  readonly events: () => readonly string[];
  readonly moments: () => readonly string[];
  readonly day: () => string;
}

/** The nearest days around the one shown, per step. */
export function useSteps({ events, moments, day }: Days) {
  return computed((): Readonly<Record<Step, string | undefined>> => {
    const [event, moment] = [nearDays(events(), day()), nearDays(moments(), day())];
    return {
      "event-before": event.before,
      "event-after": event.after,
      "moment-before": moment.before,
      "moment-after": moment.after,
    };
  });
}
