import { defineConfig } from "@playwright/test";
import shared from "../playwright.config.ts";

/** Measurements in a real browser, on the built application; a figure past its bound fails. */
export default defineConfig({
  ...shared,
  testDir: ".",
  testMatch: "*.bench.ts",
  outputDir: "../../test-results",
  // Recording what the page does costs it frames.
  use: { ...shared.use, trace: "off" },
});
