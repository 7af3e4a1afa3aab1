import { readPacked, type Fact, type SubjectId } from "../kit/index.ts";

/** What many facts have in common, so that it is kept once for all of them. */
interface Shape {
  /** Kind and key of the fact. */
  readonly common: Readonly<Partial<Record<"kind" | "key", string>>>;
  /** The other fields, in the order of their values; the subject that all is about is none of them. */
  readonly fields: readonly string[];
}

/** A fact as it is kept: its shape, then the values of its fields. */
export type PackedFact = readonly [shape: number, ...values: readonly unknown[]];

const isFact = (value: object): value is Fact => "kind" in value && "subject" in value;

const COMMON: ReadonlySet<string> = new Set(["kind", "key"]);

/** Facts without what most of them have in common: a third of the memory. */
export class Shapes {
  readonly #shapes: Shape[] = [];
  readonly #places = new Map<string, number>();

  constructor(packed: readonly string[] = []) {
    for (const shape of packed) this.#placeOf(shape);
  }

  /** A fact told in the stream of a subject, as it is kept. */
  pack(fact: Fact, subject: SubjectId): PackedFact {
    const said = Object.entries<unknown>({ ...fact }).filter(
      ([field, value]) => value !== undefined && (field !== "subject" || value !== subject),
    );
    const told = said.filter(([field]) => !COMMON.has(field));
    const common = Object.fromEntries(said.filter(([field]) => COMMON.has(field)));
    const shape = JSON.stringify({ common, fields: told.map(([field]) => field) });
    return [this.#placeOf(shape), ...told.map(([, value]) => value)];
  }

  /** The fact again. */
  unpack([place, ...values]: PackedFact, subject: SubjectId): Fact | undefined {
    const { common, fields = [] } = this.#shapes[place] ?? {};
    const fact: Record<string, unknown> = { ...common, subject };
    // Loops, here and where these are read: a page that counts all decisions reads them by the million.
    for (let at = 0; at < fields.length; at += 1) fact[fields[at] ?? ""] = values[at];
    return isFact(fact) ? fact : undefined;
  }

  /** All shapes, in the order of their numbers. */
  all(): readonly string[] {
    return [...this.#places.keys()];
  }

  #placeOf(shape: string): number {
    const known = this.#places.get(shape);
    if (known !== undefined) return known;
    this.#places.set(shape, this.#shapes.length);
    return this.#shapes.push(readPacked<Shape>(shape)) - 1;
  }
}
