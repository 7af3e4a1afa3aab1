import { shallowRef } from "vue";

const STORED = "doelspoor.search-key";

/** Id of the field that the key goes to. */
export const SEARCH_FIELD = "field-search";

// WCAG 2.1.4: a key of one character can be turned off, since who speaks to a computer may hit it unawares.
const isOn = shallowRef(localStorage.getItem(STORED) !== "off");

/** Whether / goes to the search field. */
export const searchKey = isOn;

export function turnSearchKey(on: boolean): void {
  isOn.value = on;
  if (on) localStorage.removeItem(STORED);
  else localStorage.setItem(STORED, "off");
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");

/** Whether a key press asks for the search field. */
export const asksForSearch = (event: KeyboardEvent): boolean =>
  isOn.value &&
  event.key === "/" &&
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  !takesText(event.target) &&
  document.querySelector("dialog[open]") === null;

/** Goes to the search field; false where the page has none. */
export function focusSearch(): boolean {
  const field = document.getElementById(SEARCH_FIELD);
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return true;
}
