import * as z from "zod/mini";
import { COLLECTIONS, type Collection } from "../../../export/ori/resources.ts";
import { UnrecordableRecord } from "../../kit/problem.ts";

const resource = z.looseObject({ id: z.string(), url: z.optional(z.string()) });

/** A resource of the standard, of which no more is known than that it has an id. */
export type Resource = z.infer<typeof resource>;

/** The resources of a file, by collection. */
export type Resources = ReadonlyMap<Collection, readonly Resource[]>;

const resourcesIn = (list: unknown): readonly Resource[] =>
  Array.isArray(list) ? list.flatMap((each) => resource.safeParse(each).data ?? []) : [];

// A page of the API does not say of what it is; the addresses of its resources and its name do.
const collectionOf = (name: string, list: readonly Resource[]): Collection | undefined =>
  COLLECTIONS.find((collection) =>
    list.some(({ url = "" }) => url.toLowerCase().includes(`/${collection}/`)),
  ) ?? COLLECTIONS.find((collection) => name.toLowerCase().startsWith(collection));

const ofPage = (name: string, list: unknown): Resources => {
  const found = resourcesIn(list);
  const collection = collectionOf(name, found);
  return new Map(collection === undefined || found.length === 0 ? [] : [[collection, found]]);
};

const document = z.looseObject({ results: z.optional(z.array(z.unknown())) });

/** What a document holds: all collections by their names, a page of one, or a list of one. */
export const resourcesOf = (value: unknown, name: string): Resources => {
  if (Array.isArray(value)) return ofPage(name, value);
  const parsed = document.safeParse(value).data;
  if (parsed === undefined) return new Map();
  if (parsed.results !== undefined) return ofPage(name, parsed.results);
  const own = COLLECTIONS.map((each) => [each, resourcesIn(parsed[each])] as const);
  return new Map(own.filter(([, list]) => list.length > 0));
};

const namesIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  const { id, url } = resource.safeParse(value).data ?? {};
  return [id, url].filter((name) => name !== undefined);
};

type ByName = Map<string, Set<Resource>>;

const note = (all: ByName, names: readonly string[], one: Resource): void => {
  for (const name of names) all.set(name, (all.get(name) ?? new Set()).add(one));
};

/** The resources of one file, or of several that refer to each other. */
export class Gathered {
  readonly #lists = new Map<Collection, Resource[]>();
  readonly #named = new Map<Collection, ByName>();
  readonly #pointing = new Map<string, ByName>();

  add(resources: Resources): void {
    for (const [collection, list] of resources) {
      this.#lists.set(collection, [...(this.#lists.get(collection) ?? []), ...list]);
      const named = this.#named.get(collection) ?? new Map<string, Set<Resource>>();
      this.#named.set(collection, named);
      for (const each of list) note(named, namesIn(each), each);
    }
  }

  /**
   * The resource that another refers to, by its id or its address; undefined where it refers to none.
   * @throws UnrecordableRecord where it is not there, or is there more than once with another content
   */
  find(collection: Collection, reference: unknown): Resource | undefined {
    const names = namesIn(reference);
    if (names.length === 0) return undefined;
    const named = this.#named.get(collection);
    const found = names.map((name) => named?.get(name)).find((each) => each !== undefined);
    const [one, ...others] = found ?? [];
    const refuse = (reason: string) => {
      throw new UnrecordableRecord(collection, `${(names[0] ?? "").slice(0, 80)} ${reason}`);
    };
    if (one === undefined) return refuse("staat niet in de bestanden");
    if (others.some((other) => JSON.stringify(other) !== JSON.stringify(one)))
      return refuse("staat er meer dan één keer, met een andere inhoud");
    return one;
  }

  /** The resources of a collection that refer to another in a field. */
  having(collection: Collection, field: string, of: Resource): readonly Resource[] {
    const key = `${collection} ${field}`;
    const pointing = this.#pointing.get(key) ?? new Map<string, Set<Resource>>();
    if (!this.#pointing.has(key)) {
      this.#pointing.set(key, pointing);
      for (const each of this.#lists.get(collection) ?? [])
        note(pointing, namesIn(each[field]), each);
    }
    const found = namesIn(of).flatMap((name) => [...(pointing.get(name) ?? [])]);
    return [...new Set(found)];
  }
}
