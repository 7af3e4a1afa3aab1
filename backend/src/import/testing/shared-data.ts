import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * A folder of the source data that lie beside the repository; undefined where they are not, so that the
 * tests on them are skipped. Where CI runs they must be there.
 */
export const sharedData = (folder: string): string | undefined => {
  const path = fileURLToPath(new URL(`../../../../../shared/data/${folder}`, import.meta.url));
  if (existsSync(path)) return path;
  if (process.env["CI"]) throw new Error(`../shared/data/${folder} is needed where CI is set`);
  console.info(`skipped: ../shared/data/${folder} is not there`);
  return undefined;
};
