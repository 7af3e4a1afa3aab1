import type { InjectionKey, Ref } from "vue";

/** What follows the page's own name in the title of the window. */
export const siteTitleKey: InjectionKey<Ref<readonly string[]>> = Symbol("site title");
