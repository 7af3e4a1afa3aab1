import { commandLists, isSingle } from "@doelspoor/events";
import type {
  AnyEventDefinition,
  Decided,
  DecisionContext,
  Position,
  RecordedEvent,
} from "@doelspoor/events";
import type * as z from "zod/mini";
import type { AnyRefusal } from "./refusals.ts";

/** Any command of the catalogue. */
export interface AnyCommand {
  readonly name: string;
  readonly label: string;
  readonly begins: boolean;
  readonly allowedFrom?: readonly string[];
  readonly input: z.ZodMiniType;
  // A method, so that commands of all states and inputs fit: each gets what its own schema accepted.
  decide(state: unknown, input: unknown, context: DecisionContext): Decided<AnyRefusal>;
}

/** Any kind of stream of the catalogue. */
export interface AnyStream {
  readonly name: string;
  readonly plural: string;
  readonly label: string;
  readonly events: readonly AnyEventDefinition[];
  readonly fold: (events: readonly RecordedEvent[], knownAt?: Position) => unknown;
}

interface CommandList {
  readonly stream: AnyStream;
  readonly commands: readonly AnyCommand[];
}

const all: readonly CommandList[] = commandLists;

/** The commands of every kind of stream that is recorded by commands, as routes are derived from them. */
export const lists: readonly CommandList[] = all.filter(({ commands }) => commands.length > 0);

/** Where the streams of a kind, or the only one, are addressed below a municipality. */
export const addressOf = (stream: AnyStream): string =>
  isSingle(stream) ? `/${stream.plural}` : `/${stream.plural}/:id`;
