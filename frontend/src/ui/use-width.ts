import { onScopeDispose, readonly, shallowRef, watchEffect, type Ref } from "vue";

/** Width of an element in CSS pixels; 0 until it is measured. */
export function useWidth(element: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<number>> {
  const width = shallowRef(0);
  const observer = new ResizeObserver(([entry]) => {
    if (entry && !window.matchMedia("print").matches)
      width.value = Math.round(entry.contentRect.width);
  });
  watchEffect(
    (onCleanup) => {
      const target = element.value;
      if (!target) return;
      width.value = Math.round(target.getBoundingClientRect().width);
      observer.observe(target);
      onCleanup(() => observer.unobserve(target));
    },
    { flush: "post" },
  );
  onScopeDispose(() => observer.disconnect());
  return readonly(width);
}
