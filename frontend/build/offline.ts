import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

/** What the page of a council night is made of, beside the application itself. */
const PART =
  /\/(app\/AppMunicipality\.vue|pages\/PageCouncilNight\.vue|locales\/(en|(council-night|forms)\.(nl|en))\.json)$/;
const FONT = /noto-sans-latin-wght-normal.*\.woff2$/;

type Built = Rolldown.OutputBundle;

const isPart = ({ isEntry, facadeModuleId }: Rolldown.OutputChunk): boolean =>
  isEntry || PART.test(facadeModuleId ?? "");

/** The files of a chunk and of all that it loads at once. */
function filesOf(built: Built, name: string, found: Set<string>): void {
  const chunk = built[name];
  if (chunk?.type !== "chunk" || found.has(name)) return;
  found.add(name);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const next of chunk.imports) filesOf(built, next, found);
}

/** The files without which the page of a council night does not come up. */
function shellOf(built: Built): readonly string[] {
  const found = new Set(Object.keys(built).filter((file) => FONT.test(file)));
  for (const chunk of Object.values(built))
    if (chunk.type === "chunk" && isPart(chunk)) filesOf(built, chunk.fileName, found);
  return ["/", "/icon.svg", ...[...found].sort().map((file) => `/${file}`)];
}

/** Writes the service worker of the council night, with the names of the files it keeps. */
export const offline = (): Plugin => ({
  name: "doelspoor-offline",
  apply: "build",
  generateBundle(_options, built) {
    const worker = readFileSync(new URL("service-worker.js", import.meta.url), "utf8");
    const files = JSON.stringify(shellOf(built));
    const release = createHash("sha256").update(worker + files).digest("hex"); // prettier-ignore
    const source = worker.replace('"%RELEASE%"', `"${release.slice(0, 12)}"`);
    this.emitFile({
      type: "asset",
      fileName: "sw.js",
      source: source.replace('["%FILES%"]', files),
    });
  },
});
