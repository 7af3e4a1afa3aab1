import { computed } from "vue";
import { useRoute } from "vue-router";
import type { ChainDiff } from "@doelspoor/events";
import { useReads } from "../../api/use-api.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useSame } from "../../ui/use-same.ts";
import { readChain } from "./chain-query.ts";
import { merged } from "./merge.ts";
import type { Mark } from "./marks.ts";
import { namedBy, type Change } from "./picture.ts";

/** The most decisions a picture shows, for who asks for many. */
const MOST = "500";

type ChainChange = ChainDiff["changes"][number];

const marks: Readonly<Record<ChainChange["change"], Mark>> = {
  new: "new",
  gone: "gone",
  broken: "broken",
  restored: "restored",
  tied: "new",
  untied: "gone",
  amount: "changed",
  text: "changed",
  status: "changed",
};

const changeOf = (told: ChainChange, index: number): Change => ({
  ...told,
  key: `${told.decision.id} ${index}`,
  id: told.decision.id,
  name: namedBy(told.decision.number, told.decision.title),
  mark: marks[told.change],
  kind: told.change,
});

/** What changed since the day compared with; undefined where one moment is shown. */
async function changesSince(
  reads: ReturnType<typeof useReads>,
  { compare, to, focus }: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
) {
  if (compare === undefined || to === undefined) return undefined;
  const { sentence, changes } = await reads.ask("chain-diff", { from: compare, to, focus }, signal);
  return { sentence, rows: changes.map(changeOf) };
}

/**
 * The answers a chain page is drawn from: the chain around the decision in the address (or all goals),
 * what was asked for besides, and what changed since the day compared with.
 */
export function useChain(asOf: () => string) {
  const route = useRoute();
  const reads = useReads();
  const focus = String(route.params["id"] ?? "") || undefined;
  const asked = useSame(() => {
    const { compare, more, many } = readChain(route.query);
    return {
      compare,
      to: asOf() || undefined,
      more: more?.join(","),
      most: many ? MOST : undefined,
    };
  });
  const main = useAnswer((signal) =>
    reads.ask("chain-picture", { focus, most: asked.value["most"] }, signal),
  );
  const more = useAnswer((signal) => {
    const ids = (asked.value["more"] ?? "").split(",").filter(Boolean);
    return Promise.all(
      ids.map((id) => reads.ask("chain-picture", { focus: id, hops: "1" }, signal)),
    );
  });
  const body = computed(() => main.body.value && merged(main.body.value, more.body.value ?? []));
  const diff = useAnswer((signal) => changesSince(reads, { ...asked.value, focus }, signal));
  return { body, failure: main.failure, again: main.again, changes: diff.body };
}
