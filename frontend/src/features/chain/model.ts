import {
  compareAt,
  standAt,
  type ChainNode,
  type ChainPicture,
  type NodeStand,
  type PictureChange,
} from "@doelspoor/events";
import type { Mark } from "./marks.ts";
import { levels, type Look, type Looks, type Picture, type TimeLine } from "./picture.ts";

/** Words for what the answer has codes for. */
export interface Namer {
  /** The language of the words. */
  readonly locale: string;
  readonly status: (status: string, kind: string) => string;
  readonly signal: (code: string) => string;
  readonly mark: (mark: string) => string;
}

/** What is laid out of an answer: it is the same on every date. */
export const drawn = ({ nodes, edges }: ChainPicture): Picture => ({
  nodes: nodes.map(({ id, kind, level, number, title, hidden }) => ({
    id,
    kind,
    number,
    title,
    hidden,
    column: levels.indexOf(level),
  })),
  ties: edges.map(({ trace, source, target, type, intention }) => ({
    id: trace,
    from: source,
    to: target,
    type,
    intention,
  })),
});

const distinct = (days: readonly string[]): readonly string[] => [...new Set(days)].sort();

/** The days on which something in the picture changes. */
export const changeDays = ({ nodes, edges }: ChainPicture): readonly string[] =>
  distinct(
    [
      ...nodes.flatMap((node) => [...node.spells, ...node.breaks]),
      ...edges.flatMap(({ spells }) => spells),
    ].flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
  );

/** The days on which something broke. */
export const breakDays = ({ nodes }: ChainPicture): readonly string[] =>
  distinct(nodes.flatMap(({ breaks }) => breaks.map(({ from }) => from)));

/** The line of time: from the first change to the last, and what is known of the future. */
export function timeLine(
  picture: ChainPicture,
  frame: { readonly first: string; readonly last: string; readonly today: string },
): TimeLine {
  const { moments, terms, coalitions } = picture;
  const days = [...changeDays(picture), ...moments.map(({ date }) => date), frame.today];
  const within = distinct(days).filter((day) => day >= frame.first);
  return {
    first: within[0] ?? frame.first,
    last: [within.at(-1) ?? "", frame.last].sort().at(-1) ?? frame.today,
    moments,
    terms,
    coalitions,
  };
}

/** On one day: what ended by its status, what broke as broken. */
const markAt = ({ stand, broken }: NodeStand): Mark => {
  if (stand === "absent") return "absent";
  if (stand === "ended") return "ended";
  return broken ? "broken" : "same";
};

const edgeMarks = { absent: "absent", counts: "same", broken: "broken" } as const;

interface Told {
  readonly picture: ChainPicture;
  readonly namer: Namer;
}

/** The look of a decision by its mark, with the words that go with it. */
function lookOf({ picture, namer }: Told, day: string) {
  const asked = day === picture.moment.asOf;
  return (node: ChainNode, stand: NodeStand | undefined, mark: Mark): Look => {
    const status = stand?.spell?.status;
    const named = status === undefined ? undefined : namer.status(status, node.kind);
    const word = mark === "ended" ? named : namer.mark(mark);
    return {
      mark,
      word: mark === "same" || mark === "absent" ? undefined : word,
      status: named,
      state: [...new Set([named, word])].filter(Boolean).join(". "),
      signals: asked ? node.signals.map(({ code }) => namer.signal(code)) : [],
    };
  };
}

/** How all looks on a day. */
export function looksAt(told: Told, day: string): Looks {
  const { nodes, edges, breaks } = standAt(told.picture, day);
  const look = lookOf(told, day);
  return {
    nodes: new Map(
      told.picture.nodes.map((node) => {
        const stand = nodes.get(node.id);
        return [node.id, look(node, stand, stand ? markAt(stand) : "absent")];
      }),
    ),
    ties: new Map([...edges].map(([id, stand]) => [id, edgeMarks[stand]])),
    breaks,
  };
}

/** What had ended on both days is drawn as ended; what is broken on both as broken. */
const markBetween = (change: PictureChange, stand: NodeStand | undefined): Mark =>
  change === "same" && stand ? markAt(stand) : change;

/** What became of all from one day to another. */
export function looksBetween(told: Told, [from, to]: readonly [string, string]): Looks {
  const { nodes, edges, breaks } = compareAt(told.picture, from, to);
  const after = standAt(told.picture, to);
  const look = lookOf(told, to);
  return {
    nodes: new Map(
      told.picture.nodes.map((node) => {
        const stand = after.nodes.get(node.id);
        return [node.id, look(node, stand, markBetween(nodes.get(node.id) ?? "absent", stand))];
      }),
    ),
    ties: new Map(
      [...edges].map(([id, change]) => [
        id,
        change === "same" ? edgeMarks[after.edges.get(id) ?? "counts"] : change,
      ]),
    ),
    breaks,
  };
}
