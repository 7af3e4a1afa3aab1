import { fileURLToPath } from "node:url";
import { defaultServerConditions, defineConfig } from "vite";

const entry = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

export default defineConfig({
  resolve: { conditions: ["@doelspoor/source", ...defaultServerConditions] },
  ssr: {
    // One file starts in half the time of hundreds; the driver brings a native part that stays where it is,
    // and the example provider is read only where someone signs in to try.
    noExternal: true,
    external: ["@photostructure/sqlite", "oidc-provider"],
    resolve: { conditions: ["@doelspoor/source", ...defaultServerConditions] },
  },
  build: {
    ssr: true,
    target: "node20",
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { main: entry("main.ts"), writer: entry("adapters/sqlite/writer.ts") },
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
});
