import { computed, shallowRef, watch } from "vue";
import { useRoute } from "vue-router";
import type { RegisterRow } from "@doelspoor/events";
import type { Api, Query } from "../../api/client.ts";
import { useReads } from "../../api/use-api.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useSame } from "../../ui/use-same.ts";
import { askedOf, readFilter } from "./register-query.ts";

type Page = Api["DecisionsPage"] | Api["SearchPage"];
type Row = RegisterRow | Api["SearchHit"];

const isHit = (row: Row): row is Api["SearchHit"] => "titleMarks" in row;

/** The register for the filter in the address, or what a search in it found; with further pages on request. */
export function useRegister() {
  const route = useRoute();
  const reads = useReads();
  const filter = useSame(() => askedOf(readFilter(route.query)));
  const read = (query: Query, signal: AbortSignal): Promise<Page> =>
    query["search"] ? reads.search(query, signal) : reads.decisions(query, signal);
  const { body, failure, pending, again } = useAnswer((signal) => read(filter.value, signal));

  const more = shallowRef<readonly Row[]>([]);
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
    const query = { ...filter.value, cursor: next.value };
    const answer = await read(query, new AbortController().signal).catch(() => undefined);
    fetching.value = false;
    if (!answer || body.value !== page) return;
    more.value = [...more.value, ...answer.rows];
    next.value = answer.next?.cursor;
  }

  const rows = computed((): readonly Row[] => [...(body.value?.rows ?? []), ...more.value]);
  const hits = computed(() => rows.value.filter(isHit));
  /** What else a search tells; undefined where nothing is searched for. */
  const told = computed(() =>
    body.value !== undefined && "tolerated" in body.value ? body.value : undefined,
  );
  return { body, rows, hits, told, next, failure, pending, fetching, again, showMore };
}
