import vue from "@vitejs/plugin-vue";
import { defaultClientConditions, defineConfig } from "vite";
import { leanI18n } from "./build/lean-i18n.ts";
import { offline } from "./build/offline.ts";
import { preloadFont, theme } from "./build/theme.ts";

const target = `http://127.0.0.1:${process.env["DOELSPOOR_PORT"] ?? "4280"}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [vue(), theme(), preloadFont(), leanI18n(), offline()],
  resolve: { conditions: ["@doelspoor/source", ...defaultClientConditions] },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/aanmelden", "/afmelden", "/voorbeeld-aanmelden"].map((path) => [path, { target }]),
    ),
  },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What every page needs of libraries, as one file: smaller together, and the same after a release.
        codeSplitting: { groups: [{ name: "vue", test: /node_modules\/(@vue|@intlify|vue)/ }] },
      },
    },
  },
});
