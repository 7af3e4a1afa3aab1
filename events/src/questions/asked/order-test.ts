import * as z from "zod/mini";
import type { DecisionView } from "../../chain/index.ts";
import { dutchCount, dutchDate, dutchEuros, subjectId } from "../../kit/index.ts";
import type { Nature, Position } from "../../kit/index.ts";
import type { DecisionRef, Verdict } from "../answer.ts";
import { defineQuestion } from "../define-question.ts";
import type { Asked } from "../dossier.ts";
import { inOrder } from "../legality/kit.ts";
import { COUNTED, eurosInForce } from "../order/money.ts";
import { orderOfAll, orderOfOne, toldFindings } from "../order/order.ts";
import type { Ordered, OrderFinding } from "../order/order.ts";
import { refOf } from "../refs.ts";

/** A decision about which something is out of order. */
export interface OrderRow {
  readonly decision: DecisionRef;
  readonly nature: Nature;
  readonly portfolio?: string | undefined;
  /** Whether it stands without a goal in force that gives at least a course. */
  readonly withoutGoal: boolean;
  /** Euros in force that count here and nowhere else. */
  readonly euros: number;
  readonly findings: readonly OrderFinding[];
}

/** What stands without a goal in one portfolio. */
export interface OrderPortfolio {
  /** Absent for what names no portfolio. */
  readonly portfolio?: string | undefined;
  readonly decisions: number;
  readonly euros: number;
}

/** Whether goals came first, then processes, then solutions (domain.md N6): the bezigheidstherapie-lijst. */
export interface OrderTest extends Verdict {
  /** The one that was asked about, where one was. */
  readonly decision?: DecisionRef | undefined;
  /** How many decisions were held against the order. */
  readonly judged: number;
  /** How many stand without a goal in force that gives at least a course, and the euros in force of them. */
  readonly withoutGoal: number;
  readonly euros: number;
  /** How the euros are counted. */
  readonly counted: string;
  readonly portfolios: readonly OrderPortfolio[];
  /** What is out of order, most euros first. */
  readonly rows: readonly OrderRow[];
  /** How many rows are left out because the list would be too long. */
  readonly leftOut: number;
}

/** Most rows that are given at once. */
const MOST = 500;

type Euros = (decision: DecisionView) => number;

/** What is out of order, before it is told; of a long register most is counted alone. */
interface Found extends Pick<OrderRow, "withoutGoal" | "euros"> {
  readonly ordered: Ordered;
}

const foundOf = (ordered: Ordered, euros: Euros): Found => {
  const withoutGoal = ordered.findings.some((found) => found.withoutGoal);
  return { ordered, withoutGoal, euros: withoutGoal ? euros(ordered.decision) : 0 };
};

const portfolioOf = ({ view }: Asked, { ordered: { decision } }: Found): string | undefined =>
  view.text(decision.id, "portfolio");

const rowOf = (asked: Asked, found: Found): OrderRow => ({
  decision: refOf(asked.view, found.ordered.decision),
  nature: found.ordered.nature,
  portfolio: portfolioOf(asked, found),
  withoutGoal: found.withoutGoal,
  euros: found.euros,
  findings: toldFindings(found.ordered),
});

const byEuros = (left: Found, right: Found): number => {
  if (left.euros !== right.euros) return right.euros - left.euros;
  if (left.withoutGoal !== right.withoutGoal) return left.withoutGoal ? -1 : 1;
  return left.ordered.decision.date < right.ordered.decision.date ? 1 : -1;
};

const portfoliosOf = (asked: Asked, without: readonly Found[]): readonly OrderPortfolio[] => {
  const sums = new Map<string | undefined, { decisions: number; euros: number }>();
  for (const found of without) {
    const portfolio = portfolioOf(asked, found);
    const { decisions, euros } = sums.get(portfolio) ?? { decisions: 0, euros: 0 };
    sums.set(portfolio, { decisions: decisions + 1, euros: euros + found.euros });
  }
  return [...sums]
    .map(([portfolio, sum]) => ({ portfolio, ...sum }))
    .sort((left, right) => right.euros - left.euros || right.decisions - left.decisions);
};

const evidenceOf = (rows: readonly OrderRow[]): readonly Position[] =>
  inOrder(rows.flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence)));

/** The sums and the rows of an answer, from all that was judged. */
const answered = (asked: Asked, judged: readonly Ordered[], euros: Euros) => {
  const all = judged
    .filter(({ findings }) => findings.length > 0)
    .map((each) => foundOf(each, euros))
    .sort(byEuros);
  const without = all.filter(({ withoutGoal }) => withoutGoal);
  const rows = all.slice(0, MOST).map((each) => rowOf(asked, each));
  return {
    moment: asked.moment,
    judged: judged.length,
    withoutGoal: without.length,
    euros: without.reduce((sum, row) => sum + row.euros, 0),
    counted: COUNTED,
    portfolios: portfoliosOf(asked, without),
    rows,
    leftOut: all.length - rows.length,
    evidence: evidenceOf(rows),
  };
};

type Sums = Pick<OrderTest, "judged" | "withoutGoal" | "euros">;

const toldAll = ({ moment }: Asked, { judged, withoutGoal, euros }: Sums): string => {
  const looked = dutchCount(judged, "besluit", "besluiten");
  const on = `Op ${dutchDate(moment.asOf)}`;
  if (judged === 0) return `${on} geldt er geen besluit waarop de volgordetoets slaat.`;
  if (withoutGoal === 0)
    return `${on} hebben alle besluiten die wij toetsten (${looked}) een doel dat richting geeft.`;
  const verb = withoutGoal === 1 ? "staat" : "staan";
  return `${on} ${verb} ${withoutGoal} van de ${looked} zonder doel dat richting geeft; samen gaat daar ${dutchEuros(euros)} in om.`;
};

const testAll = (asked: Asked): OrderTest => {
  const { decisions, judged } = orderOfAll(asked);
  const sums = answered(asked, judged, eurosInForce(asked, decisions));
  return { ...sums, sentence: toldAll(asked, sums) };
};

const toldOne = (order: Ordered | undefined, rows: readonly OrderRow[]): string => {
  if (order === undefined)
    return "De volgordetoets gaat over opdrachten, plannen, samenwerking, inkoop, contracten en subsidies; dit besluit hoort daar niet bij.";
  const [first] = rows[0]?.findings ?? [];
  return first?.sentence ?? "De volgorde klopt: het doel was er eerder dan dit besluit.";
};

/** What may spend the money of a decision: what is tied to it, downwards. */
const spenders = ({ view }: Asked, decision: DecisionView): readonly DecisionView[] => {
  const ids = new Set([decision.id]);
  for (const id of ids) for (const { source } of view.tracesTo(id)) ids.add(source);
  return [...ids].flatMap((id) => view.decision(id) ?? []);
};

const testOne = (asked: Asked, decision: DecisionView): OrderTest => {
  const order = orderOfOne(asked, decision);
  const euros = eurosInForce(asked, spenders(asked, decision));
  const sums = answered(asked, order === undefined ? [] : [order], euros);
  return { ...sums, decision: refOf(asked.view, decision), sentence: toldOne(order, sums.rows) };
};

/** Is there a goal before a process, and a process before a solution? */
export const orderTest = defineQuestion({
  name: "order-test",
  label: "Volgordetoets",
  english: "Order test",
  input: z.object({
    /** One decision; all that are in force where it is left out. */
    decision: z.optional(subjectId()),
  }),
  answer: (asked: Asked, { decision }): OrderTest | undefined => {
    if (decision === undefined) return testAll(asked);
    const found = asked.view.decision(decision);
    return found === undefined ? undefined : testOne(asked, found);
  },
});
