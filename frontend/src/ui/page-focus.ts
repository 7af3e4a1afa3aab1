import { shallowRef } from "vue";

const wanted = shallowRef(false);

/** After a change of page the next page title takes the focus. */
export const expectFocus = (): void => {
  wanted.value = true;
};

/** Gives the focus to the title when a change of page asked for it. */
export function takeFocus(title: HTMLElement | null): void {
  if (!wanted.value || !title) return;
  wanted.value = false;
  title.focus({ preventScroll: true });
}
