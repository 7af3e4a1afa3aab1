import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figure.ts";

const folder = "frontend/dist";

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / 1000;

/** What a browser loads before anything shows: the scripts and styles that the one page names. */
export const run = (): Promise<Figure[]> => {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file = ""]) => file,
  );
  const scripts = named.filter((file) => file.endsWith(".js"));
  const styles = named.filter((file) => file.endsWith(".css"));
  const all = readdirSync(join(folder, "assets")).filter((file) => file.endsWith(".js"));
  return Promise.resolve([
    {
      name: "initial JavaScript, gzip",
      value: kilobytes(scripts),
      unit: "kB",
      bound: { atMost: 80 },
      detail: `${scripts.length} of ${all.length} scripts; styles ${kilobytes(styles).toFixed(1)} kB`,
    },
  ]);
};
