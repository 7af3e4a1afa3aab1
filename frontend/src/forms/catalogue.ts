import {
  allowedSteps,
  commandLists,
  decisionKinds,
  isSingle,
  type AnyEventDefinition,
  type DecisionKind,
  type RecordedEvent,
} from "@doelspoor/events";
import { fieldsOf, type Field, type Schema } from "./schema.ts";

/** A command, as much of it as a form needs. */
export interface AnyCommand {
  readonly name: string;
  /** Dutch name, as on a button. */
  readonly label: string;
  readonly begins: boolean;
  readonly allowedFrom?: readonly string[];
  readonly input: Schema;
}

/** A kind of stream with its commands. */
export interface StreamForms {
  readonly name: string;
  readonly plural: string;
  readonly label: string;
  readonly events: readonly AnyEventDefinition[];
  readonly commands: readonly AnyCommand[];
}

/** Every kind of stream with its commands. */
export const streamForms: readonly StreamForms[] = commandLists.map(
  ({ stream: { name, plural, label, events }, commands }) => ({
    name,
    plural,
    label,
    events,
    commands,
  }),
);

/** Kinds of streams of which a municipality has one: their address has no id. */
const singles: ReadonlySet<string> = new Set(
  streamForms.filter(isSingle).map(({ plural }) => plural),
);

/** Where a stream stands below its municipality. */
export const addressOf = (plural: string, id: string): string =>
  singles.has(plural) ? plural : `${plural}/${id}`;

/** The kind of stream under a name in an address. */
export const streamOf = (plural: string): StreamForms | undefined =>
  streamForms.find((stream) => stream.plural === plural);

/** A command of a kind of stream, by its name in an address. */
export const commandOf = (plural: string, name: string): AnyCommand | undefined =>
  streamOf(plural)?.commands.find((command) => command.name === name);

/** Whether a command can be the first of a stream. */
export const canBegin = ({ begins, allowedFrom = [] }: AnyCommand): boolean =>
  begins || allowedFrom.includes("none");

/** The commands that a stream allows next. */
export function stepsOf(
  stream: StreamForms,
  events: readonly RecordedEvent[],
): readonly AnyCommand[] {
  const names = allowedSteps(stream.name, events).map(({ command }) => command);
  return stream.commands.filter(({ name, begins }) => names.includes(name) && !begins);
}

const fieldLists = new WeakMap<Schema, readonly Field[]>();

/** The fields of a schema, worked out once. */
export function formFields(schema: Schema): readonly Field[] {
  const known = fieldLists.get(schema) ?? fieldsOf(schema);
  fieldLists.set(schema, known);
  return known;
}

/** Whether a code is a kind of decision. */
export const isKind = (code: string): code is DecisionKind => code in decisionKinds;

/** A joint arrangement's field `kind` says what is put before the council; both kinds are in one stream. */
const JOINT = { regeling: "joint-arrangement", besluit: "joint-resolution" } as const;

/** The code under which a form chooses a kind of decision, where that is another word. */
export const codeOfKind = (kind: DecisionKind): string =>
  Object.entries(JOINT).find(([, joint]) => joint === kind)?.[0] ?? kind;

/** The kinds of decisions that a command can begin; of a stream of one kind that is its own name. */
export function kindsOf({ name, commands }: StreamForms): readonly DecisionKind[] {
  if (name === "arrangement") return Object.values(JOINT);
  const codes = commands
    .filter(canBegin)
    .flatMap(({ input }) => formFields(input))
    .filter((field) => field.name === "kind")
    .flatMap((field) => field.codes ?? []);
  const kinds = [...new Set(codes)].filter(isKind);
  return kinds.length > 0 ? kinds : [name].filter(isKind);
}

/** The kind of decision that a stream with this in its field `kind` is. */
export function kindIn(stream: StreamForms, code: string | undefined): DecisionKind | undefined {
  const kinds = kindsOf(stream);
  if (stream.name === "arrangement") return code === "regeling" ? JOINT.regeling : JOINT.besluit;
  return kinds.find((kind) => kind === code) ?? kinds[0];
}

/** The kind of stream that a kind of decision is recorded in. */
export const streamOfKind = (kind: string): StreamForms | undefined =>
  streamForms.find((stream) => kindsOf(stream).some((each) => each === kind));
