import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vite";
import application from "../vite.config.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const benches = readdirSync(file(".")).filter((name) => name.endsWith(".bench.ts"));

/** Built as the application is: so it is measured as it is used. */
export default mergeConfig(
  application,
  defineConfig({
    build: {
      outDir: file("../dist/bench"),
      rolldownOptions: {
        input: {
          ...Object.fromEntries(benches.map((name) => [name.replace(".ts", ""), file(name)])),
          run: file("run.ts"),
          load: file("http/load.ts"),
          servers: file("http/servers.ts"),
          "sse-server": file("http/sse-server.ts"),
          "sse-clients": file("http/sse-clients.ts"),
          "sign-in": file("sign-in/server.ts"),
          "start-up-reader": file("start-up/reader.ts"),
        },
      },
    },
  }),
);
