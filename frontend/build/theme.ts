import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { declarations, keepUsedRules, reachable, variablesIn } from "./css-text.ts";

const SOURCES = fileURLToPath(new URL("../src/", import.meta.url));
const COMPONENTS = ["button", "data-badge", "heading", "link", "paragraph", "skip-link"];
const TOKENS = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
const VIRTUAL = "virtual:theme.css";

const resolve = createRequire(import.meta.url).resolve;
const read = (file: string): string => readFileSync(file, "utf8");

const ownSources = (): string =>
  readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(css|vue)$/.test(file))
    .map((file) => read(SOURCES + file))
    .join("\n");

function themeCss(): string {
  const sources = ownSources();
  const components = COMPONENTS.map((name) =>
    read(resolve(`@nl-design-system-candidate/${name}-css/${name}.css`)),
  )
    .map((css) => keepUsedRules(css.replace(/\/\*.*?\*\//gs, ""), sources))
    .join("\n");
  const tokens = reachable(
    declarations(read(resolve(TOKENS)).replace(/\/\*.*?\*\//gs, "")),
    variablesIn(components + sources),
  );
  const block = [...tokens].map(([name, value]) => `${name}:${value}`).join(";");
  return `.voorbeeld-theme{${block}}\n${components}`;
}

/** Serves `virtual:theme.css`: the design system's components and the tokens that are really read. */
export const theme = (): Plugin => ({
  name: "doelspoor-theme",
  resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
  load: (id) => (id === `\0${VIRTUAL}` ? themeCss() : undefined),
});

/** Asks the browser for the Latin font with the page itself, so that text never changes shape. */
export const preloadFont = (): Plugin => ({
  name: "doelspoor-preload-font",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /noto-sans-latin-wght-normal.*\.woff2$/.test(file))
        .map((file): HtmlTagDescriptor => ({
          tag: "link",
          attrs: {
            rel: "preload",
            as: "font",
            type: "font/woff2",
            crossorigin: true,
            href: `/${file}`,
          },
          injectTo: "head",
        })),
  },
});
