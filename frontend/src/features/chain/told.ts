import {
  compareAt,
  type ChainBreak,
  type ChainNode,
  type ChainPicture,
  type Worth,
} from "@doelspoor/events";
import { dayLater } from "../../ui/day-steps.ts";
import type { Mark } from "./marks.ts";
import type { Change, DrawnNode, Looks, Neighbour, Picture } from "./picture.ts";

/** What the side panel tells of a decision on a day. */
export interface Told {
  readonly node: DrawnNode;
  readonly mark: Mark;
  readonly word?: string | undefined;
  readonly status?: { readonly code: string; readonly since: string } | undefined;
  readonly inForce: boolean;
  readonly worth?: Worth | undefined;
  readonly signals: readonly string[];
  /** What broke it, while it is broken. */
  readonly broken?: Change | undefined;
  readonly restsOn: readonly Neighbour[];
  readonly servedBy: readonly Neighbour[];
}

/** A picture as it looks on a day. */
export interface Shown {
  readonly answer: ChainPicture;
  readonly picture: Picture;
  readonly looks: Looks;
  readonly day: string;
}

const lies =
  (day: string) => (stretch: { readonly from: string; readonly to?: string | undefined }) =>
    stretch.from <= day && (stretch.to === undefined || day < stretch.to);

/** A break as a change: its causes are the events it goes back to. */
const brokenOf = ({ id, title }: ChainNode, found: ChainBreak): Change => ({
  key: `${id} ${found.from}`,
  id,
  name: title,
  mark: "broken",
  kind: "broken",
  date: found.from,
  sentence: found.sentence,
  causes: found.causes,
  evidence: found.causes.map(({ position }) => position),
});

/** The status on a day, with the first day of the stretches in which it had that status without a break. */
function statusOn({ spells }: ChainNode, day: string): Told["status"] {
  const upTo = spells.filter(({ from }) => from <= day);
  const code = upTo.at(-1)?.status;
  if (code === undefined) return undefined;
  const other = upTo.findLastIndex(({ status }) => status !== code);
  return { code, since: upTo[other + 1]?.from ?? "" };
}

/** Decisions at the other end of the traces of one, that count or counted. */
function neighbours(
  { picture, looks }: Shown,
  id: string,
  own: "from" | "to",
): readonly Neighbour[] {
  const other = own === "from" ? "to" : "from";
  const byId = new Map(picture.nodes.map((node) => [node.id, node]));
  return picture.ties
    .filter((tie) => tie[own] === id)
    .flatMap((tie) => {
      const mark = looks.ties.get(tie.id) ?? "absent";
      const node = byId.get(tie[other]);
      return node === undefined || mark === "absent" ? [] : [{ tie, node, mark }];
    });
}

/** How a decision stands on a day, by its life. */
function standing(life: ChainNode, day: string) {
  const spell = life.spells.find(lies(day));
  const broken = life.breaks.find(lies(day));
  return {
    status: statusOn(life, day),
    inForce: spell?.inForce ?? false,
    worth: spell?.worth,
    broken: spell && broken && brokenOf(life, broken),
  };
}

/** What there is to tell of a decision of the picture; undefined where it is not in it. */
export function toldOf(shown: Shown, id: string): Told | undefined {
  const node = shown.picture.nodes.find((each) => each.id === id);
  const life = shown.answer.nodes.find((each) => each.id === id);
  const { mark = "absent", word, signals = [] } = shown.looks.nodes.get(id) ?? {};
  return (
    node &&
    life && {
      node,
      mark,
      word,
      signals,
      ...standing(life, shown.day),
      restsOn: neighbours(shown, id, "from"),
      servedBy: neighbours(shown, id, "to"),
    }
  );
}

/** What changed on one day, each decision by its number or else its title. */
export interface DayTold {
  readonly date: string;
  /** What broke, in the sentences of its causes; empty where nothing broke. */
  readonly broke: readonly string[];
  readonly changes: readonly { readonly mark: Mark; readonly names: readonly string[] }[];
}

/** The marks in the order in which they are told. */
const TOLD = ["broken", "gone", "new", "restored", "changed"] as const;

/** Whether something of a decision begins or ends on a day. */
const turnsOn =
  (day: string) =>
  ({ spells, breaks }: ChainNode): boolean =>
    [...spells, ...breaks].some(({ from, to }) => from === day || to === day);

/** What changed on a day on which something did. */
export function dayTold({ nodes: all }: ChainPicture, day: string): DayTold {
  const turned = all.filter(turnsOn(day));
  const before = dayLater(day, -1, ["0000-01-01", day]);
  const { nodes } = compareAt({ nodes: turned, edges: [] }, before, day);
  const causes = turned
    .flatMap(({ breaks }) => breaks.filter(({ from }) => from === day))
    .flatMap((each) => each.causes.filter(({ date }) => date === day))
    .map(({ sentence }) => sentence);
  return {
    date: day,
    broke: [...new Set(causes)],
    changes: TOLD.map((mark) => ({
      mark,
      names: turned
        .filter(({ id }) => nodes.get(id) === mark)
        .map(({ number, title }) => number ?? title),
    })).filter(({ names }) => names.length > 0),
  };
}
