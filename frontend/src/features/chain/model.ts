import {
  compareAt,
  edgeKey,
  standAt,
  type ChainNode,
  type ChainPicture,
  type NodeStand,
  type PictureAt,
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
  nodes: nodes.map(({ id, kind, level, number, title, hidden, secrecy }) => ({
    id,
    kind,
    number,
    title,
    hidden,
    secrecy,
    column: levels.indexOf(level),
  })),
  ties: edges.map((edge) => ({
    id: edgeKey(edge),
    from: edge.source,
    to: edge.target,
    type: edge.type,
    intention: edge.intention,
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

/** The look of a decision by its mark, the status it has and its kind; always the same one for the same. */
type Dress = (mark: Mark, status: string | undefined, kind: string) => Look;

/** How decisions look, in words: each look is put together once, so that what stays the same is seen to. */
export function dressed(namer: Namer): Dress {
  const known = new Map<string, Look>();
  return (mark, status, kind) => {
    const key = `${mark} ${status ?? ""} ${kind}`;
    const look = known.get(key) ?? lookOf(namer, mark, status && namer.status(status, kind));
    known.set(key, look);
    return look;
  };
}

function lookOf(namer: Namer, mark: Mark, status: string | undefined): Look {
  const word = mark === "ended" ? status : namer.mark(mark);
  return {
    mark,
    word: mark === "same" || mark === "absent" ? undefined : word,
    status,
    state: [...new Set([status, word])].filter(Boolean).join(". "),
  };
}

/** What is drawn, and how. */
interface Told {
  readonly picture: ChainPicture;
  readonly dress: Dress;
  /** The words of what looks wrong with a decision; only where that day is shown. */
  readonly signals?: ((node: ChainNode) => readonly string[]) | undefined;
}

/** The looks of all decisions on a day, each by its mark. */
function nodeLooks(
  { picture, dress, signals }: Told,
  { nodes }: PictureAt,
  markOf: (id: string, stand: NodeStand) => Mark,
): Looks["nodes"] {
  const found = new Map<string, Look>();
  for (const node of picture.nodes) {
    const stand = nodes.get(node.id) ?? ABSENT;
    const look = dress(markOf(node.id, stand), stand.spell?.status, node.kind);
    const wrong = signals?.(node) ?? [];
    found.set(node.id, wrong.length > 0 ? { ...look, signals: wrong } : look);
  }
  return found;
}

const ABSENT: NodeStand = { stand: "absent" };

/** How all looks on a day. */
export function looksAt(told: Told, day: string): Looks {
  const at = standAt(told.picture, day);
  return {
    nodes: nodeLooks(told, at, (_id, stand) => markAt(stand)),
    ties: new Map([...at.edges].map(([id, stand]) => [id, edgeMarks[stand]])),
    breaks: at.breaks,
  };
}

/** What had ended on both days is drawn as ended; what is broken on both as broken. */
const markBetween = (change: PictureChange, stand: NodeStand): Mark =>
  change === "same" ? markAt(stand) : change;

/** What became of all from one day to another. */
export function looksBetween(told: Told, [from, to]: readonly [string, string]): Looks {
  const { nodes, edges, breaks } = compareAt(told.picture, from, to);
  const after = standAt(told.picture, to);
  return {
    nodes: nodeLooks(told, after, (id, stand) => markBetween(nodes.get(id) ?? "absent", stand)),
    ties: new Map(
      [...edges].map(([id, change]) => [
        id,
        change === "same" ? edgeMarks[after.edges.get(id) ?? "counts"] : change,
      ]),
    ),
    breaks,
  };
}
