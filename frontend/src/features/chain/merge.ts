import { edgeKey, type ChainNode, type ChainPicture } from "@doelspoor/events";

type Drawn = Pick<ChainPicture, "nodes" | "edges">;

/** Decisions that a trace of the picture ties to each one. */
function tiedTo({ edges }: Drawn): ReadonlyMap<string, ReadonlySet<string>> {
  const tied = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    const found = tied.get(one) ?? new Set();
    found.add(other);
    tied.set(one, found);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return tied;
}

/** How many decisions are tied to each one, in the picture or not. */
function tiesOf(picture: Drawn): ReadonlyMap<string, number> {
  const tied = tiedTo(picture);
  return new Map(picture.nodes.map(({ id, hidden }) => [id, hidden + (tied.get(id)?.size ?? 0)]));
}

/**
 * A picture with what was asked for besides: every decision and trace once, and what is hidden counted
 * anew. What was in the picture keeps its place in the order.
 */
export function merged(picture: ChainPicture, more: readonly ChainPicture[]): ChainPicture {
  if (more.length === 0) return picture;
  const all = [picture, ...more];
  const nodes = [
    ...new Map(all.flatMap((each) => each.nodes).map((node) => [node.id, node])).values(),
  ];
  const edges = [
    ...new Map(all.flatMap((each) => each.edges).map((edge) => [edgeKey(edge), edge])).values(),
  ];
  const totals = new Map(all.flatMap((each) => [...tiesOf(each)]));
  const tied = tiedTo({ nodes, edges });
  const hidden = ({ id }: ChainNode): number =>
    Math.max(0, (totals.get(id) ?? 0) - (tied.get(id)?.size ?? 0));
  return { ...picture, nodes: nodes.map((node) => ({ ...node, hidden: hidden(node) })), edges };
}
