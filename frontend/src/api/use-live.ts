import { eventDefinitions, type Position } from "@doelspoor/events";
import { computed, onScopeDispose, shallowRef, watch, type ComputedRef } from "vue";
import { useRoute } from "vue-router";
import { useSession } from "./session.ts";

/**
 * How many events were recorded after a position, by whomever, for as long as the page is there. Counts
 * nothing while there is no position: of a moment that is past nothing new comes. Nor for who may not follow.
 */
export function useRecordedAfter(position: () => Position | undefined): ComputedRef<number> {
  const route = useRoute();
  const { may, look } = useSession();
  const followed = (): Position | undefined => (may("follow") ? position() : undefined);
  const arrived = shallowRef<readonly Position[]>([]);
  let source: EventSource | undefined;

  const arrive = ({ lastEventId }: MessageEvent): void => {
    const at = Number(lastEventId);
    if (!arrived.value.includes(at)) arrived.value = [...arrived.value, at];
  };
  function follow(after: Position): void {
    const address = `/api/v1/${String(route.params["m"])}/events/stream?after=${after}`;
    source = new EventSource(address);
    // Closed for good is refused: where a connection is merely lost, the browser comes back by itself.
    source.addEventListener("error", ({ target }) => {
      if (target instanceof EventSource && target.readyState === EventSource.CLOSED) look();
    });
    // Each event of the stream bears the name of its type.
    for (const { type } of eventDefinitions) source.addEventListener(type, arrive);
  }
  watch(
    followed,
    (after) => {
      if (after !== undefined && source === undefined) follow(after);
      if (after !== undefined) return;
      source?.close();
      source = undefined;
      arrived.value = [];
    },
    { immediate: true },
  );
  onScopeDispose(() => source?.close());
  return computed(() => {
    const after = followed();
    return after === undefined ? 0 : arrived.value.filter((at) => at > after).length;
  });
}
