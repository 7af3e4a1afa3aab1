import { onScopeDispose, readonly, shallowRef, type Ref } from "vue";

/** Whether a media query holds now; follows the window. */
function useMedia(query: string): Readonly<Ref<boolean>> {
  const list = window.matchMedia(query);
  const holds = shallowRef(list.matches);
  const follow = (event: MediaQueryListEvent): void => {
    holds.value = event.matches;
  };
  list.addEventListener("change", follow);
  onScopeDispose(() => list.removeEventListener("change", follow));
  return readonly(holds);
}

/** Room for the wide variant; paper counts as wide. */
export const useWide = (): Readonly<Ref<boolean>> => useMedia("(min-width: 900px), print");
