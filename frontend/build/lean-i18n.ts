import type { Plugin } from "vite";

const WHOLE = "import * as Vue from 'vue';";
const NEEDED =
  "import { getCurrentInstance as instance } from 'vue'; const Vue = { getCurrentInstance: instance };";

/**
 * vue-i18n 11.4 looks for an export by a computed name in all of Vue, which keeps the whole of Vue in
 * the bundle (15 kB gzip more). Vue 3.5 has no such export, so the one it falls back to is enough.
 */
export const leanI18n = (): Plugin => ({
  name: "doelspoor-lean-i18n",
  apply: "build",
  transform: {
    filter: { id: /vue-i18n\.mjs$/ },
    handler(code) {
      if (!code.includes(WHOLE))
        this.error("vue-i18n no longer imports all of Vue: leave this plugin out.");
      return { code: code.replace(WHOLE, NEEDED), map: null };
    },
  },
});
