import { computed } from "vue";
import { useRoute, useRouter } from "vue-router";
import { readMoment, writeMoment, type ChosenMoment } from "../../api/moment.ts";
import { useTimeFrame } from "../../api/use-recording.ts";
import { direction } from "./steps.ts";

/** The moment in the address, and how to change it without leaving the page. */
export function useMoment() {
  const route = useRoute();
  const router = useRouter();
  const source = useTimeFrame();
  const frame = computed(() => source.body.value);
  const chosen = computed(() => readMoment(route.query));
  const asOf = computed(() => chosen.value.asOf ?? frame.value?.today ?? "");
  const side = computed(() => (frame.value ? direction(frame.value, chosen.value.asOf) : "now"));
  const knowsAll = computed(() => {
    const { knownAt } = chosen.value;
    return knownAt === undefined || (frame.value !== undefined && knownAt >= frame.value.head);
  });

  function choose({ asOf: day, knownAt }: ChosenMoment): void {
    const rest = Object.entries(route.query).filter(([key]) => key !== "op" && key !== "bekend");
    const moment = writeMoment({
      ...(day !== undefined && day !== frame.value?.today && { asOf: day }),
      ...(knownAt !== undefined && knownAt !== frame.value?.head && { knownAt }),
    });
    void router.push({ query: { ...Object.fromEntries(rest), ...moment } });
  }

  return { frame, chosen, asOf, side, knowsAll, choose };
}
