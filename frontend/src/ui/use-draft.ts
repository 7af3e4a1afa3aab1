import { watch } from "vue";

const PREFIX = "doelspoor.draft.";

/** Whether something that was typed in this tab is kept. */
export const hasDrafts = (): boolean =>
  Object.keys(sessionStorage).some((name) => name.startsWith(PREFIX));

function stored(name: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(name) ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Fills reactive fields with what was typed before a reload, and keeps them until they are recorded. */
export function useDraft(
  key: string,
  fields: Record<string, string>,
): { readonly forget: () => void } {
  const name = `${PREFIX}${key}`;
  for (const [field, text] of Object.entries(stored(name))) {
    if (typeof text === "string") fields[field] = text;
  }
  const stop = watch(fields, () => sessionStorage.setItem(name, JSON.stringify(fields)));
  const forget = (): void => {
    stop();
    sessionStorage.removeItem(name);
  };
  return { forget };
}
