import { computed, type ComputedRef } from "vue";

/** What is said around a control. */
interface Said {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The id of a control, and the ids of what describes it: first what is wrong, then the hint. */
export function useFieldIds(said: Said): {
  readonly id: ComputedRef<string>;
  readonly describedby: ComputedRef<string | undefined>;
} {
  const id = computed(() => `field-${said.name}`);
  const describedby = computed(() => {
    const ids = (["error", "hint"] as const).filter((part) => said[part]);
    return ids.map((part) => `${id.value}-${part}`).join(" ") || undefined;
  });
  return { id, describedby };
}
