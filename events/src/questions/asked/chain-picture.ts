import * as z from "zod/mini";
import { dutchCount, dutchDate, subjectId, wholeNumber } from "../../kit/index.ts";
import type { Position, SubjectId } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";
import { defineQuestion } from "../define-question.ts";
import { everOf, lifeOf } from "../picture/life.ts";
import { inOrder } from "../legality/kit.ts";
import { named } from "../naming.ts";
import { standAt, type NodeStand } from "../picture/at.ts";
import { drawnOf, refEver } from "../picture/nodes.ts";
import { selectAround, type Extent } from "../picture/select.ts";
import type { ChainPicture } from "../picture/picture.ts";
import { coalitionPeriods, politicalMoments, termPeriods } from "../refs.ts";
import { edgesOf } from "../picture/served.ts";

/** Decisions that are drawn where nothing else is asked, and at the most. */
const USUAL = 120;
const MOST = 500;

const goalsEver = (asked: Asked): readonly SubjectId[] =>
  [...asked.view.chain.subjectsOn("goal")].filter((id) => everOf(asked).decision(id) !== undefined);

const told = (asked: Asked, stands: readonly NodeStand[], around: string): string => {
  const standing = stands.filter(({ stand }) => stand === "stands");
  const broken = standing.filter((each) => each.broken !== undefined).length;
  const on = `Op ${dutchDate(asked.moment.asOf)}`;
  const all = `${on} ${standing.length === 1 ? "staat" : "staan"} er ${dutchCount(standing.length, "besluit", "besluiten")} in de keten ${around}`;
  if (broken === 0) return `${all}.`;
  return `${all}; ${dutchCount(broken, "daarvan heeft", "daarvan hebben")} geen weg meer naar een doel dat geldt.`;
};

const evidenceOf = (stands: readonly NodeStand[]): readonly Position[] =>
  inOrder(stands.flatMap(({ broken }) => broken?.causes ?? []).map(({ position }) => position));

interface AskedExtent {
  readonly most?: number | undefined;
  readonly hops?: number | undefined;
}

const extentOf = ({ most = USUAL, hops = Infinity }: AskedExtent): Extent => ({
  most: Math.min(most, MOST),
  hops,
});

/** What hangs together around a decision, or below all goals, over all of time. */
export const chainPicture = defineQuestion({
  name: "chain-picture",
  label: "Keten",
  english: "Chain",
  input: z.object({
    /** The decision to draw around; the goals and what serves them where it is left out. */
    focus: z.optional(subjectId()),
    /** Most traces between the focus and a decision; all where it is left out. */
    hops: z.optional(wholeNumber()),
    /** Most decisions to draw, up to 500; 120 where it is left out. */
    most: z.optional(wholeNumber()),
  }),
  answer: (asked: Asked, { focus, ...extent }): ChainPicture | undefined => {
    const edgesAt = edgesOf(asked);
    const centre = focus === undefined ? undefined : lifeOf(asked, focus);
    if (focus !== undefined && centre === undefined) return undefined;
    const starts = focus === undefined ? goalsEver(asked) : [focus];
    const { ids, left } = selectAround(edgesAt, starts, extentOf(extent));
    const drawn = drawnOf(asked, ids, edgesAt);
    const stands = [...standAt(drawn, asked.moment.asOf).nodes.values()];
    const ref = centre && refEver(asked, centre);
    const around = ref === undefined ? "van de gemeente" : `van ${named(ref)}`;
    return {
      moment: asked.moment,
      sentence: told(asked, stands, around),
      evidence: evidenceOf(stands),
      focus: ref,
      ...drawn,
      moments: politicalMoments(asked),
      terms: termPeriods(asked.council),
      coalitions: coalitionPeriods(asked.council),
      hiddenNodes: left,
    };
  },
});
