import { redactableFields } from "@doelspoor/events";
import { canBegin, formFields, type StreamForms } from "./catalogue.ts";
import { isAsked } from "./prominence.ts";

/** Fields that can be kept secret by themselves, of those with which a decision of a kind of stream begins. */
export function secretNames({ name: stream, commands }: StreamForms): readonly string[] {
  const can = redactableFields(stream);
  const names = commands
    .filter(canBegin)
    .flatMap(({ input }) => formFields(input))
    .filter((field) => isAsked(field) && can.has(field.name))
    .map(({ name }) => name);
  return [...new Set(names)];
}
