const DECLARATION = /(--[\w-]+):\s*([^;}]+)[;}]/g;
const VARIABLE = /var\(\s*(--[\w-]+)/g;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const SYSTEM_CLASS = /\.(nl-[\w-]+)/g;

/** Custom properties a stylesheet declares, by name. */
export const declarations = (css: string): Map<string, string> =>
  new Map([...css.matchAll(DECLARATION)].map(([, name = "", value = ""]) => [name, value.trim()]));

/** Names of the custom properties a text reads. */
export const variablesIn = (text: string): string[] =>
  [...text.matchAll(VARIABLE)].map(([, name = ""]) => name);

/** The declarations that are read, directly or through another one. */
export function reachable(all: Map<string, string>, roots: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const value = all.get(name);
    if (value === undefined || found.has(name)) continue;
    found.set(name, value);
    open.push(...variablesIn(value));
  }
  return found;
}

/** Leaves out the rules for classes of the design system that no component writes. */
export const keepUsedRules = (css: string, sources: string): string =>
  css.replace(RULE, (rule: string, selectors: string) => {
    const used = selectors
      .split(/,(?![^(]*\))/)
      .filter((selector) =>
        [...selector.matchAll(SYSTEM_CLASS)].every(([, name = ""]) => sources.includes(name)),
      );
    return used.length === 0 ? "" : rule.replace(selectors, used.join(","));
  });
