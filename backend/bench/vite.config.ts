import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vite";
import application from "../vite.config.ts";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is loaded is built as the application is: so it runs where it is used. */
export default mergeConfig(
  application,
  defineConfig({
    build: {
      outDir: file("../dist/bench"),
      sourcemap: false,
      rolldownOptions: {
        input: {
          load: file("http/load.ts"),
          servers: file("http/servers.ts"),
          "sse-server": file("http/sse-server.ts"),
          "sse-clients": file("http/sse-clients.ts"),
          "sign-in": file("sign-in/server.ts"),
        },
      },
    },
  }),
);
