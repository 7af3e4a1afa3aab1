import { computed, shallowRef, watch } from "vue";
import { useRoute } from "vue-router";
import type { Api } from "../../api/client.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useReads } from "../../api/use-api.ts";
import { useSame } from "../../ui/use-same.ts";
import { readFilter } from "./follow-up-query.ts";

/** The most that the server gives at once. */
const ALL = 5000;

/** What is open, by the filter in the address; with further pages on request. */
export function useFollowUp() {
  const route = useRoute();
  const reads = useReads();
  const filter = useSame(() => ({ ...readFilter(route.query) }));
  const { body, failure, pending, again } = useAnswer((signal) =>
    reads.ask("follow-up", filter.value, signal),
  );

  const more = shallowRef<readonly Api["FollowUpRow"][]>([]);
  const next = shallowRef<number>();
  const fetching = shallowRef(false);
  watch(body, (answer) => {
    more.value = [];
    next.value = answer?.next;
  });

  async function showMore(limit?: number): Promise<void> {
    const page = body.value;
    if (next.value === undefined || fetching.value) return;
    fetching.value = true;
    const query = { ...filter.value, offset: String(next.value), limit: limit?.toString() };
    const answer = await reads
      .ask("follow-up", query, new AbortController().signal)
      .catch(() => undefined);
    fetching.value = false;
    if (!answer || body.value !== page) return;
    more.value = [...more.value, ...answer.rows];
    next.value = answer.next;
  }

  /** Shows all that the filter leaves, as paper has no way to ask for more. */
  const showAll = (): Promise<void> => showMore(ALL);

  const rows = computed(() => [...(body.value?.rows ?? []), ...more.value]);
  return { body, rows, next, failure, pending, fetching, again, showMore, showAll, filter };
}
