import { inject, type InjectionKey } from "vue";
import type { Draft } from "./draft.ts";

/** A faction that is known from the council's composition. */
export interface KnownFaction {
  readonly name: string;
  readonly seats: number;
}

/** What the fields of one form share. */
export interface FormScope {
  /** Name of the command, for its words. */
  readonly command: string;
  /** Whether it begins something new. */
  readonly begins: boolean;
  readonly draft: Draft;
  readonly errorOf: (path: string) => string | undefined;
  /** Kind of the decision it is about, where that is known. */
  readonly kind: () => string;
  readonly factions: () => readonly KnownFaction[];
}

export const formScopeKey: InjectionKey<FormScope> = Symbol("form scope");

/** Whether a field is folded away with others that may all be left empty. */
export const foldedKey: InjectionKey<boolean> = Symbol("folded");

/** The form around a field. */
export function useFormScope(): FormScope {
  const scope = inject(formScopeKey);
  if (!scope) throw new Error("a field outside a form");
  return scope;
}
