import { computed, shallowRef, watch } from "vue";
import { useRoute } from "vue-router";
import { useReads } from "../../api/use-api.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { RegisterRow } from "@doelspoor/events";
import { useSame } from "../../ui/use-same.ts";
import { askedOf, readFilter } from "./register-query.ts";

/** The register for the filter in the address, with further pages on request. */
export function useRegister() {
  const route = useRoute();
  const reads = useReads();
  const filter = useSame(() => askedOf(readFilter(route.query)));
  const { body, failure, pending, again } = useAnswer((signal) =>
    reads.decisions(filter.value, signal),
  );

  const more = shallowRef<readonly RegisterRow[]>([]);
  const next = shallowRef<string>();
  const fetching = shallowRef(false);
  watch(body, (register) => {
    more.value = [];
    next.value = register?.next?.cursor;
  });

  async function showMore(): Promise<void> {
    const page = body.value;
    if (next.value === undefined || fetching.value) return;
    fetching.value = true;
    const answer = await reads
      .decisions({ ...filter.value, cursor: next.value }, new AbortController().signal)
      .catch(() => undefined);
    fetching.value = false;
    if (!answer || body.value !== page) return;
    more.value = [...more.value, ...answer.rows];
    next.value = answer.next?.cursor;
  }

  const rows = computed(() => [...(body.value?.rows ?? []), ...more.value]);
  return { body, rows, next, failure, pending, fetching, again, showMore };
}
