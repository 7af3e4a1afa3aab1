import { dateOf, dayOf, UP } from "../../chain/index.ts";
import { dutchDate, type IsoDate, type SubjectId } from "../../kit/index.ts";
import type { DecisionRef } from "../answer.ts";
import { Endings, inTime } from "./causes.ts";
import type { Asked } from "../dossier.ts";
import { everOf, lifeOf, type Life } from "./life.ts";
import { named } from "../naming.ts";
import type { ChainBreak, ChainEdge, ChainNode, NodeSignal, Stretch } from "./picture.ts";
import { brokenOf, failedAbove, placesOf } from "./served.ts";
import type { EdgesAt, FailedLink, Place, Places } from "./served.ts";
import { lastEnd, stretchesOf } from "./stretches.ts";
import { signalsOf } from "../signals.ts";

/** Most events that are told as the causes of one change. */
const MOST_CAUSES = 6;

/** The events by which links failed, first date first. */
export const causesOf = (endings: Endings, links: readonly FailedLink[]) => {
  const { numbering } = endings.asked.view.chain;
  const causes = links.flatMap(({ trace, decision = trace, on }) =>
    endings.causes(numbering.name(decision), dateOf(on)),
  );
  return inTime(causes).slice(-MOST_CAUSES);
};

const failureOf = (endings: Endings, { decision }: FailedLink): string => {
  const { numbering } = endings.asked.view.chain;
  const ended = decision === undefined ? undefined : endings.life(numbering.name(decision));
  if (ended === undefined) return "het spoor telt niet meer";
  return `${named({ kind: ended.decision.kind, title: ended.title })} geldt niet meer`;
};

/** The day on which the last path of a decision to a goal in force failed, and by what. */
interface LostPath extends Pick<ChainBreak, "causes"> {
  readonly on: IsoDate;
  /** As a part of a sentence. */
  readonly why: string;
}

/** How a decision lost its goal, up to the day asked about; undefined where it had none before. */
export const lostPath = (asked: Asked, id: SubjectId): LostPath | undefined => {
  const decision = asked.view.chain.numbering.of(id);
  const place = placesOf(asked.view).of(decision);
  const day = lastEnd(place?.served ?? [], asked.view.when.day);
  if (day === undefined) return undefined;
  const [on, endings] = [dateOf(day), new Endings(asked)];
  const links = failedAbove(place, day);
  const last = links.at(-1);
  if (last === undefined)
    return {
      on,
      why: "het besluit zelf geldt niet meer",
      causes: endings.causes(id, on),
    };
  return {
    on,
    why: failureOf(endings, last),
    causes: causesOf(endings, links),
  };
};

/** Why and since when a decision stands without a path to a goal in force; a broken stretch of its life. */
export const breakOf = (
  endings: Endings,
  place: Place | undefined,
  stretch: Stretch,
): ChainBreak | undefined => {
  const { numbering } = endings.asked.view.chain;
  const links = failedAbove(place, dayOf(stretch.from));
  const last = links.at(-1);
  if (last === undefined) return undefined;
  return {
    ...stretch,
    trace: numbering.name(last.trace),
    decision: last.decision === undefined ? undefined : numbering.name(last.decision),
    sentence: `Sinds ${dutchDate(stretch.from)} leidt geen spoor meer naar een doel dat geldt: ${failureOf(endings, last)}.`,
    causes: causesOf(endings, links),
  };
};

const signalsAt = (asked: Asked, id: SubjectId): readonly NodeSignal[] => {
  const decision = asked.view.decision(id);
  const signals = decision === undefined ? [] : signalsOf(asked, decision);
  return signals.map(({ code, sentence, evidence }) => ({
    code,
    sentence,
    evidence,
  }));
};

interface Around {
  readonly endings: Endings;
  readonly places: Places;
  readonly edgesAt: EdgesAt;
  readonly drawn: ReadonlySet<SubjectId>;
}

const hiddenAt = ({ edgesAt, drawn }: Around, id: SubjectId): number => {
  const neighbours = edgesAt(id).flatMap(({ source, target }) => [source, target]);
  return new Set(neighbours.filter((each) => !drawn.has(each))).size;
};

const nodeOf = (asked: Asked, id: SubjectId, around: Around): ChainNode | undefined => {
  const decision = asked.view.chain.numbering.of(id);
  const [place, life] = [around.places.of(decision), lifeOf(asked, id)];
  if (place === undefined || life === undefined) return undefined;
  const { title, spells } = life;
  return {
    id,
    kind: life.decision.kind,
    level: life.decision.level,
    number: everOf(asked).text(id, "number"),
    title,
    spells: spells.map((spell) => (spell.title === title ? { ...spell, title: undefined } : spell)),
    served: stretchesOf(place.served),
    breaks: stretchesOf(brokenOf(place)).flatMap(
      (stretch) => breakOf(around.endings, place, stretch) ?? [],
    ),
    hidden: hiddenAt(around, id),
    signals: signalsAt(asked, id),
  };
};

/** Decisions as a picture draws them, and the traces between them. */
export const drawnOf = (
  asked: Asked,
  ids: readonly SubjectId[],
  edgesAt: EdgesAt,
): {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
} => {
  const drawn = new Set(ids);
  const around = { endings: new Endings(asked), places: placesOf(asked.view), edgesAt, drawn };
  const edges = ids.flatMap((id) =>
    edgesAt(id, UP).filter(({ source, target }) => source === id && drawn.has(target)),
  );
  return { nodes: ids.flatMap((id) => nodeOf(asked, id, around) ?? []), edges };
};

/** A decision as people name it, on the day asked about or else at the end of its life. */
export const refEver = (asked: Asked, { decision, title }: Life): DecisionRef => {
  const { id, kind, date, status } = asked.view.decision(decision.id) ?? decision;
  const number = everOf(asked).text(id, "number");
  return {
    id,
    kind,
    number,
    title: asked.view.text(id, "title") ?? title,
    date,
    status,
  };
};
