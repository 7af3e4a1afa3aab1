import { computed, shallowRef, watch } from "vue";
import { layOut, type Layout } from "./layout.ts";
import type { Picture } from "./picture.ts";

const idsOf = ({ nodes, ties }: Picture): string =>
  [...nodes, ...ties].map(({ id }) => id).join(" ");

/**
 * The layout of a picture: made once, and again only when other decisions or traces are in it; what was
 * in the picture before keeps its place.
 */
export function useChainLayout(picture: () => Picture | undefined) {
  const layout = shallowRef<Layout>();
  let laidOut = "";
  watch(
    picture,
    (found) => {
      if (!found) return;
      const ids = idsOf(found);
      if (ids === laidOut) return;
      laidOut = ids;
      layout.value = layOut(found.nodes, found.ties, layout.value);
    },
    { immediate: true },
  );
  return computed(() => layout.value);
}
