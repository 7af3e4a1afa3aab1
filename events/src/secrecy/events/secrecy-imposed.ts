import { dutchDate, firstVersion } from "../../kit/index.ts";
import { secrecyBodies, tellGround } from "../grounds.ts";
import { imposed, type Imposed } from "../imposed.ts";
import { defineSecrecyEvent } from "../state.ts";

const what = ({ fields = [], description }: Imposed): string => {
  if (fields.length > 0) return "een deel van een besluit";
  return description === undefined ? "een besluit" : `“${description}”`;
};

const tell = (data: Imposed): string => {
  const { level, ground, imposedBy, ratifiedOn } = data;
  const body = secrecyBodies[imposedBy];
  if (level === "internal") return `Op last van ${body} bleef ${what(data)} intern.`;
  const because = ground === undefined ? "" : `: ${tellGround(ground)}`;
  const ratified =
    ratifiedOn === undefined ? "" : ` De raad bekrachtigde dit op ${dutchDate(ratifiedOn)}.`;
  return `Op ${what(data)} legde ${body} geheimhouding op${because}.${ratified}`;
};

/**
 * A body imposes secrecy on information it holds, on a ground of Woo art. 5.1 lid 1 or 2 (Gemeentewet art.
 * 87), or the law does so for what becomes known in a closed meeting (art. 23 lid 4). It is about all that
 * is recorded of the decision, or about some fields; from then on only who may know them sees these.
 */
export const SecrecyImposed = defineSecrecyEvent({
  type: "SecrecyImposed",
  label: "Geheimhouding opgelegd",
  lane: "executive",
  versions: firstVersion(imposed),
  summarise: tell,
  evolve: (_state, data, { occurredOn }) => ({
    status: "imposed",
    since: occurredOn,
    imposed: data,
  }),
});
