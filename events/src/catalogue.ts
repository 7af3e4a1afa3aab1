import { streams } from "./catalogue.generated.ts";
import type { AnyEventDefinition, Fact, RecordedEvent } from "./kit/index.ts";

const byType = new Map<string, AnyEventDefinition>(
  streams.flatMap((stream) => stream.events.map((definition) => [definition.type, definition])),
);

const plurals = new Map<string, string>(
  streams.flatMap(({ events, plural }) => events.map(({ type }) => [type, plural])),
);

/** Whether a municipality has one stream of this kind only, so that its address holds no id. */
export const isSingle = ({ name, plural }: { readonly name: string; readonly plural: string }) =>
  name === plural;

/** Name in addresses of the streams that have events of a type, for example "motions". */
export const pluralOf = (type: string): string => plurals.get(type) ?? type;

/** Every type of event there is. */
export const eventDefinitions: readonly AnyEventDefinition[] = [...byType.values()];

/** The definition of a type of event; undefined for one this version does not know. */
export const definitionOf = (type: string): AnyEventDefinition | undefined => byType.get(type);

/** What an event establishes for the chain; nothing where its type is unknown. */
export const factsOf = (event: RecordedEvent): readonly Fact[] =>
  byType.get(event.type)?.state(event) ?? [];

/** An event in one Dutch sentence. */
export const sentenceOf = (event: RecordedEvent): string =>
  byType.get(event.type)?.tell(event) ?? event.type;

/** Data of an event as its newest version. */
export const dataOf = (event: RecordedEvent): unknown =>
  byType.get(event.type)?.lift(event) ?? event.data;
