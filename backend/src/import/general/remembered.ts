import { mappingStream, saveImportMapping, streamName } from "@doelspoor/events";
import type { Actor, ImportMappingState, MunicipalityCode } from "@doelspoor/events";
import { record } from "../../application/record.ts";
import type { ImportTools } from "../kit/define-format.ts";
import { mappingSchema, type Mapping } from "./mapping.ts";

/** Name of a source where nobody gives it one. */
const UNNAMED = "export";

/** A source in one spelling, whoever types it. */
export const sourceName = (source: string | undefined): string =>
  (source ?? UNNAMED).replaceAll(/\s+/g, " ").trim().toLowerCase();

const stateOf = async (
  { log, ids }: Pick<ImportTools, "log" | "ids">,
  municipality: MunicipalityCode,
): Promise<ImportMappingState> => {
  const subject = ids.of(municipality, mappingStream.name);
  return mappingStream.fold(
    await log.readStream(streamName(mappingStream.name, municipality, subject)),
  );
};

const parsed = (text: string): Mapping | undefined => {
  try {
    return mappingSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The mappings that a municipality keeps, by the name of their source. */
export const rememberedMappings = async (
  tools: Pick<ImportTools, "log" | "ids">,
  municipality: MunicipalityCode,
): Promise<ReadonlyMap<string, Mapping>> => {
  const { mappings } = await stateOf(tools, municipality);
  const usable = [...mappings].flatMap(([source, text]) => {
    const mapping = parsed(text);
    return mapping === undefined ? [] : [[source, mapping] as const];
  });
  return new Map(usable);
};

/** Keeps a mapping for the next import of a source; nothing is recorded where it is the one in use. */
export const rememberMapping = async (
  tools: ImportTools,
  kept: {
    readonly municipality: MunicipalityCode;
    readonly source: string;
    readonly mapping: Mapping;
  },
  actor: Actor,
): Promise<void> => {
  const { municipality, source, mapping } = kept;
  const request = {
    stream: mappingStream,
    command: saveImportMapping,
    subject: tools.ids.of(municipality, mappingStream.name),
    input: { source, mapping: JSON.stringify(mapping) },
    dates: { occurredOn: tools.clock.today() },
  };
  const recording = { municipality, actor, correlation: tools.ids.next() };
  await record({ ...tools, kindOf: () => undefined }, request, recording);
};
