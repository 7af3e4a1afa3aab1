import { inject, type Component, type InjectionKey } from "vue";
import type { Draft } from "./draft.ts";
import type { FormIssue } from "./issues.ts";
import type { Field } from "./schema.ts";

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
  /** Names that are likely in a field that asks somebody. */
  readonly people: (field: Field) => readonly string[];
}

/** A part of a form besides the fields of its command. */
export interface FormPart {
  readonly issues: (draft: Draft) => readonly FormIssue[];
  /** What it adds to what is sent. */
  readonly body: (draft: Draft) => object;
  /** Whether who records it will not see it afterwards. */
  readonly isHidden: (draft: Draft) => boolean;
}

export const formScopeKey: InjectionKey<FormScope> = Symbol("form scope");

/** Whether a field is folded away with others that may all be left empty. */
export const foldedKey: InjectionKey<boolean> = Symbol("folded");

/** The component of one field: fields hold fields, so those that hold others are given it. */
export const fieldKey: InjectionKey<Component> = Symbol("field");

/** The component of one field, in the body of a form. */
export function useFieldComponent(): Component {
  const field = inject(fieldKey);
  if (!field) throw new Error("a field outside the body of a form");
  return field;
}

/** The form around a field. */
export function useFormScope(): FormScope {
  const scope = inject(formScopeKey);
  if (!scope) throw new Error("a field outside a form");
  return scope;
}
