import { defineConfig } from "vitest/config";
import { defaultServerConditions } from "vite";

const conditions = ["@doelspoor/source", ...defaultServerConditions];
const shared = { resolve: { conditions }, ssr: { resolve: { conditions } } };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["{events,backend,frontend}/src/**/*.test.ts"],
          exclude: ["**/*.int.test.ts"],
          // Properties run a thousand times; how long that takes is no property of them.
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: "integration",
          include: ["backend/src/**/*.int.test.ts", "infra/**/*.int.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
