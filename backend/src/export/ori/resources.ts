import { v5 } from "uuid";

/** Any other resource, as the standard refers to it. */
export interface Reference {
  readonly url: string;
  readonly id: string;
}

/** A resource of one of the collections of the standard. */
export type Resource = Reference & Readonly<Record<string, unknown>>;

/** The collections of the standard that Doelspoor has something for, by their path. */
export const COLLECTIONS = [
  "vergaderingen",
  "agendapunten",
  "informatieobjecten",
  "indieners",
  "stemmingen",
  "stemresultatenperfractie",
  "stemmen",
  "besluiten",
  "aanwezigedeelnemers",
  "natuurlijkpersonen",
  "fracties",
  "fractielidmaatschappen",
] as const;

/** A collection of the standard. */
export type Collection = (typeof COLLECTIONS)[number];

/** Of these names, in this municipality, ids are made that are the same in every export. */
const NAMESPACE = "6f8f4f0e-52c8-4d0f-9d57-2b6f3a1c7e10";

/** Resources by collection; what is added twice stands there once. */
export class Resources {
  readonly #municipality: string;
  readonly #collections = new Map<Collection, Map<string, Resource>>();

  constructor(municipality: string) {
    this.#municipality = municipality;
  }

  /** The reference to a resource, by what names it. */
  reference(collection: Collection, ...name: readonly string[]): Reference {
    const id = v5([this.#municipality, collection, ...name].join("\n"), NAMESPACE);
    return { url: `urn:uuid:${id}`, id };
  }

  /** Adds a resource; parts that are undefined are left out. */
  add(
    collection: Collection,
    reference: Reference,
    parts: Readonly<Record<string, unknown>>,
  ): Reference {
    const resources = this.#collections.get(collection) ?? new Map<string, Resource>();
    this.#collections.set(collection, resources);
    if (!resources.has(reference.id)) resources.set(reference.id, { ...reference, ...parts });
    return reference;
  }

  /** The resources of a collection. */
  of(collection: Collection): Iterable<Resource> {
    return this.#collections.get(collection)?.values() ?? [];
  }
}
