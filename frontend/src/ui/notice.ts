import { shallowRef } from "vue";

/** What was just done, told once on the page that shows it. */
export const notice = shallowRef<string>();
