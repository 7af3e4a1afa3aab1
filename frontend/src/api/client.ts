import type { components, paths } from "./api.generated.ts";
import { getJson, type Query } from "./http.ts";

/** The types of all that the API takes and gives, by name. */
export type Api = components["schemas"];

interface Reading<Body> {
  readonly get: {
    readonly responses: {
      readonly 200: { readonly content: { readonly "application/json": Body } };
    };
  };
}

/** Addresses that can be read, as the description of the API writes them. */
export type ReadPath = {
  [Path in keyof paths]: paths[Path] extends Reading<unknown> ? Path : never;
}[keyof paths];

/** What an address answers. */
export type AnswerOf<Path extends ReadPath> =
  paths[Path] extends Reading<infer Body> ? Body : never;

/** The parts of an address that vary. */
export type Parts = Readonly<Record<string, string>>;

const filled = (path: string, parts: Parts): string =>
  path.slice(1).replaceAll(/\{(\w+)\}/g, (_all, name: string) => parts[name] ?? "");

/** Reads an address of the API; the answer has the type that the server describes. */
export const readApi = <Path extends ReadPath>(
  path: Path,
  { parts = {}, query = {} }: { readonly parts?: Parts; readonly query?: Query },
  signal: AbortSignal,
): Promise<AnswerOf<Path>> => getJson(filled(path, parts), query, signal);
