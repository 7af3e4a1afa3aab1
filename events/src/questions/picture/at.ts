import type { IsoDate, SubjectId } from "../../kit/index.ts";
import {
  edgeKey,
  type ChainBreak,
  type ChainEdge,
  type ChainNode,
  type ChainPicture,
  type ChainSpell,
} from "./picture.ts";

/** All that is laid out of a picture. */
export type Drawn = Pick<ChainPicture, "nodes" | "edges">;

/** How a decision stands on a date. */
export interface NodeStand {
  /** Not there yet or not any more; there; there, but ended or come to nothing. */
  readonly stand: "absent" | "stands" | "ended";
  /** The stretch of its life the date lies in; absent where it is absent. */
  readonly spell?: ChainSpell | undefined;
  /** Where it stands without a path to a goal in force, while it had one before. */
  readonly broken?: ChainBreak | undefined;
}

/** How a trace stands on a date: not there, or one of its ends is not; it counts; nothing comes through it any more. */
export type EdgeStand = "absent" | "counts" | "broken";

/** A picture on one date. */
export interface PictureAt {
  readonly nodes: ReadonlyMap<SubjectId, NodeStand>;
  /** By `edgeKey`. */
  readonly edges: ReadonlyMap<string, EdgeStand>;
  /** The first failing trace of each break, each once; by `edgeKey`. */
  readonly breaks: readonly string[];
}

/**
 * What became of a decision or a trace from one date to another. `absent`: on neither of the two; `same`:
 * as it was, also where it had ended already.
 */
export type PictureChange = "absent" | "same" | "new" | "gone" | "broken" | "restored" | "changed";

/** A picture between two dates. */
export interface PictureCompared {
  readonly nodes: ReadonlyMap<SubjectId, PictureChange>;
  /** By `edgeKey`. */
  readonly edges: ReadonlyMap<string, PictureChange>;
  /** The first failing trace of each break between the two dates, each once; by `edgeKey`. */
  readonly breaks: readonly string[];
}

/** The stretch in which a date lies; stretches are in order and few. */
const on = <S extends { readonly from: IsoDate; readonly to?: IsoDate | undefined }>(
  stretches: readonly S[],
  date: IsoDate,
): S | undefined => {
  for (const stretch of stretches) {
    if (stretch.from > date) return undefined;
    if (stretch.to === undefined || date < stretch.to) return stretch;
  }
  return undefined;
};

const standOf = ({ spells, breaks }: ChainNode, date: IsoDate): NodeStand => {
  const spell = on(spells, date);
  if (spell === undefined) return { stand: "absent" };
  if (spell.over) return { stand: "ended", spell };
  return { stand: "stands", spell, broken: on(breaks, date) };
};

/** How well a way of a trace fits what failed: it led to the decision that ended, or ended last itself. */
const fitOf = ({ target, spells }: ChainEdge, { decision, from }: ChainBreak): string => {
  if (decision !== undefined) return target === decision ? from : "";
  return spells.findLast(({ to }) => to !== undefined && to <= from)?.to ?? "";
};

/** The breaks of a date, by the trace that each goes back on. */
const breaksIn = (nodes: Iterable<NodeStand>): ReadonlyMap<SubjectId, ChainBreak> => {
  const breaks = new Map<SubjectId, ChainBreak>();
  for (const { broken } of nodes) if (broken !== undefined) breaks.set(broken.trace, broken);
  return breaks;
};

/** Traces on which breaks go back; of one that ran several ways the one that failed. */
const failing = (
  breaks: ReadonlyMap<SubjectId, ChainBreak>,
  edges: readonly ChainEdge[],
): ReadonlySet<string> => {
  if (breaks.size === 0) return new Set();
  const failed = new Map<SubjectId, { readonly key: string; readonly fit: string }>();
  for (const edge of edges) {
    const broken = breaks.get(edge.trace);
    if (broken === undefined) continue;
    const fit = fitOf(edge, broken);
    if (fit > (failed.get(edge.trace)?.fit ?? ""))
      failed.set(edge.trace, { key: edgeKey(edge), fit });
  }
  return new Set([...breaks.keys()].map((trace) => failed.get(trace)?.key ?? trace));
};

interface Ends {
  readonly source: NodeStand | undefined;
  readonly target: NodeStand | undefined;
}

/** Whether a trace, which runs then, ties two decisions that stand. */
const ties = ({ source, target }: Ends): boolean =>
  source?.stand === "stands" && target?.stand === "stands";

/** A picture on a date. Costs each node and each trace once: a slider asks it for every frame. */
export const standAt = ({ nodes, edges }: Drawn, date: IsoDate): PictureAt => {
  const stands = new Map<SubjectId, NodeStand>();
  for (const node of nodes) stands.set(node.id, standOf(node, date));
  const breaks = failing(breaksIn(stands.values()), edges);
  const edgeStand = ({ source, target, carries, spells }: ChainEdge): EdgeStand => {
    if (on(spells, date) === undefined) return "absent";
    const ends = { source: stands.get(source), target: stands.get(target) };
    if (carries && ends.source?.broken !== undefined) return "broken";
    return ties(ends) ? "counts" : "absent";
  };
  const found = new Map<string, EdgeStand>();
  for (const edge of edges) {
    const key = edgeKey(edge);
    found.set(key, breaks.has(key) ? "broken" : edgeStand(edge));
  }
  return { nodes: stands, edges: found, breaks: [...breaks] };
};

const shown = ({ status, inForce, title, worth }: Partial<ChainSpell> = {}) =>
  [status, inForce, title, worth?.value] as const;

const isSame = (before: ChainSpell | undefined, after: ChainSpell | undefined): boolean => {
  const then = shown(before);
  return shown(after).every((part, index) => part === then[index]);
};

/** Of what stands on both dates. */
const stayed = (before: NodeStand, after: NodeStand): PictureChange => {
  if (after.broken !== undefined && before.broken === undefined) return "broken";
  if (before.broken !== undefined && after.broken === undefined) return "restored";
  return isSame(before.spell, after.spell) ? "same" : "changed";
};

/** What became of a decision between two dates on which it stands like this. */
const changeOf = (before: NodeStand, after: NodeStand): PictureChange => {
  if (before.stand === "stands") return after.stand === "stands" ? stayed(before, after) : "gone";
  // What came and went between the two was on neither.
  if (after.stand !== "stands") return before.stand === "ended" ? "same" : "absent";
  return before.stand === "absent" ? "new" : "restored";
};

const edgeChange = (before: EdgeStand, after: EdgeStand): PictureChange => {
  if (before === after) return before === "absent" ? "absent" : "same";
  if (after === "broken") return "broken";
  if (after === "absent") return "gone";
  return before === "broken" ? "restored" : "new";
};

/** A picture between two dates, the earlier one first. Costs each node and each trace a few steps. */
export const compareAt = (drawn: Drawn, from: IsoDate, to: IsoDate): PictureCompared => {
  const [before, after] = [standAt(drawn, from), standAt(drawn, to)];
  const nodes = new Map<SubjectId, PictureChange>();
  for (const [id, stand] of after.nodes)
    nodes.set(id, changeOf(before.nodes.get(id) ?? { stand: "absent" }, stand));
  const edges = new Map<string, PictureChange>();
  for (const [trace, stand] of after.edges)
    edges.set(trace, edgeChange(before.edges.get(trace) ?? "absent", stand));
  return { nodes, edges, breaks: after.breaks.filter((trace) => !before.breaks.includes(trace)) };
};
