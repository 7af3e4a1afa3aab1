import type { Route } from "./define-route.ts";

/** A route and what its path's parameters stand for in an address. */
export interface Found {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Mounted {
  readonly route: Route;
  readonly names: readonly string[];
}

interface Node {
  readonly literals: Map<string, Node>;
  readonly mounted: Map<string, Mounted>;
  parameter: Node | undefined;
}

const SEGMENT = /^:?[\w.-]+$/;

const node = (): Node => ({ literals: new Map(), mounted: new Map(), parameter: undefined });

const child = (parent: Node, segment: string): Node => {
  if (segment.startsWith(":")) return (parent.parameter ??= node());
  const known = parent.literals.get(segment) ?? node();
  parent.literals.set(segment, known);
  return known;
};

const decoded = (segment: string): string => {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    // As it came: whatever schema the parameter has says what is wrong with it.
    return segment;
  }
};

/**
 * Finds the route of an address in as many steps as it has segments, however many routes there are;
 * Express tries them one by one. What is written out goes before a parameter.
 */
export class RouteTable {
  readonly #root = node();

  /** @throws RangeError when a path holds more than names and `:names`, or stands there twice. */
  constructor(routes: readonly Route[]) {
    for (const route of routes) this.#mount(route);
  }

  /** The route of a method and a path without query; undefined where there is none. */
  find(method: string, path: string): Found | undefined {
    const segments = path.split("/");
    const values: string[] = [];
    const mounted = this.#look(this.#root, { method, segments, values }, 1);
    if (mounted === undefined) return undefined;
    const params: Record<string, string> = {};
    for (const [index, name] of mounted.names.entries())
      params[name] = decoded(values[index] ?? "");
    return { route: mounted.route, params };
  }

  #mount(route: Route): void {
    const segments = route.path.split("/").slice(1);
    if (!segments.every((segment) => SEGMENT.test(segment)))
      throw new RangeError(`${route.path} is no path of names and :names`);
    const { mounted } = segments.reduce(child, this.#root);
    if (mounted.has(route.method)) throw new RangeError(`${route.method} ${route.path} twice`);
    const names = segments.filter((name) => name.startsWith(":")).map((name) => name.slice(1));
    mounted.set(route.method, { route, names });
  }

  #look(
    from: Node,
    asked: {
      readonly method: string;
      readonly segments: readonly string[];
      readonly values: string[];
    },
    at: number,
  ): Mounted | undefined {
    const segment = asked.segments[at];
    if (segment === undefined) return from.mounted.get(asked.method);
    const literal = from.literals.get(segment);
    const found = literal && this.#look(literal, asked, at + 1);
    if (found !== undefined || from.parameter === undefined || segment === "") return found;
    asked.values.push(segment);
    const below = this.#look(from.parameter, asked, at + 1);
    if (below === undefined) asked.values.pop();
    return below;
  }
}
