const isName = (step: string): boolean => !/^\d+$/.test(step);

/**
 * Keys under which the name of a field may stand, the most particular first: `field.<command>.<path>`,
 * `field.<command>.<name>`, `field.<path>`, `field.<name>`; the path is written with hyphens, without rows.
 */
export function fieldKeys(command: string, path: string): readonly string[] {
  const names = path.split(".").filter(isName);
  const [whole, last] = [names.join("-"), names.at(-1) ?? ""];
  return [...new Set([`${command}.${whole}`, `${command}.${last}`, whole, last])].map(
    (key) => `field.${key}`,
  );
}
