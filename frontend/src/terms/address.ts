import { computed } from "vue";
import { useRoute } from "vue-router";
import { readMoment } from "../api/moment.ts";

/** The stream something is recorded in, as an address names it. */
export interface StreamPlace {
  readonly plural: string;
  readonly id: string;
}

/** Addresses of the forms that record something in a stream. */
export function useFormAddresses() {
  const route = useRoute();
  const of = ({ plural, id }: StreamPlace): string =>
    `/${String(route.params["m"])}/${plural}/${id}`;
  return {
    step: (stream: StreamPlace, command: string): string => `${of(stream)}/${command}`,
    correction: (stream: StreamPlace, event: string): string => `${of(stream)}/verbeter/${event}`,
  };
}

/** Whether the page shows now, with all that is known: only then something can be recorded next. */
export function useNow() {
  const route = useRoute();
  return computed(() => {
    const { asOf, knownAt } = readMoment(route.query);
    return asOf === undefined && knownAt === undefined;
  });
}
