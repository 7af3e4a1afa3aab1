import { onBeforeUnmount, onMounted } from "vue";
import { useRoute, useRouter } from "vue-router";
import { usePlaces } from "../ui/place.ts";
import { asksForSearch, focusSearch, SEARCH_FIELD } from "../ui/search-key.ts";

/** Has / go to the search field, from any page of a municipality. */
export function useSearchKey(): void {
  const route = useRoute();
  const router = useRouter();
  const complete = usePlaces();

  function follow(event: KeyboardEvent): void {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    if (focusSearch()) return;
    const params = { m: String(route.params["m"]) };
    void router.push(complete({ name: "decisions", params, hash: `#${SEARCH_FIELD}` }));
  }
  onMounted(() => window.addEventListener("keydown", follow));
  onBeforeUnmount(() => window.removeEventListener("keydown", follow));
}
