import type { DecisionView } from "../../chain/index.ts";

import type { DecisionKind, IsoDate, Position, SubjectId } from "../../kit/index.ts";
import type { DecisionRef } from "../answer.ts";
import type { Asked } from "../dossier.ts";
import type { Meeting } from "../meeting/meeting-log.ts";
import { refOf } from "../refs.ts";
import { dayIn, followedIn, type Followed } from "./followed.ts";

/** Why a day stands on the forward agenda. */
export type AgendaReason =
  | "motion" | "commitment" | "question" | "goal" | "contract-end" | "notice-given" | "review" | "term" | "meeting"; // prettier-ignore

/** A day ahead on which something is due. */
export interface AgendaRow {
  readonly date: IsoDate;
  readonly reason: AgendaReason;
  /** What is due, in a few Dutch words, as a sentence. */
  readonly sentence: string;
  readonly decision?: DecisionRef | undefined;
  readonly meeting?: { readonly id: SubjectId; readonly title: string } | undefined;
  readonly portfolio?: string | undefined;
  readonly holder?: string | undefined;
  readonly evidence: readonly Position[];
}

type Reason = readonly [AgendaReason, string];

const FOLLOWED: Readonly<Record<Followed["kind"], Reason>> = {
  motion: ["motion", "De motie vraagt om dan klaar te zijn."],
  commitment: ["commitment", "Dan moet gedaan zijn wat is toegezegd."],
  question: ["question", "Uiterlijk dan komt het antwoord."],
};

const termOf = ({ kind, status }: DecisionView): Reason => {
  if (kind === "goal") return ["goal", "Dan moet het doel gehaald zijn."];
  if (kind !== "contract") return ["term", "Dan loopt de termijn af."];
  return status === "notice-given"
    ? ["notice-given", "De laatste dag: het contract is opgezegd."]
    : ["contract-end", "Dan loopt het contract af."];
};

const REVIEW: Reason = ["review", "Uiterlijk dan worden de regels opnieuw bekeken."];

/** Kinds that are followed until they are settled stand on the agenda for as long as they are open. */
const isFollowedKind = (kind: DecisionKind): boolean => Object.hasOwn(FOLLOWED, kind);

const saidAt = ({ view }: Asked, id: SubjectId, key: "term" | "review-on"): readonly Position[] =>
  view
    .standing(id)
    .filter((fact) => fact.kind === "text" && fact.key === key)
    .map(({ statedAt }) => statedAt);

const rowOf =
  (asked: Asked, decision: DecisionView) =>
  (key: "term" | "review-on", [reason, sentence]: Reason): readonly AgendaRow[] => {
    const date = dayIn(asked, decision.id, key);
    if (date === undefined || date < asked.moment.asOf) return [];
    return [
      {
        ...{ date, reason, sentence },
        decision: refOf(asked.view, decision),
        portfolio: asked.view.text(decision.id, "portfolio"),
        evidence: saidAt(asked, decision.id, key),
      },
    ];
  };

const ofFollowed = (asked: Asked): readonly AgendaRow[] =>
  followedIn(asked).flatMap(({ kind, row, holder }) => {
    const decision = asked.view.decision(row.id);
    if (decision === undefined) return [];
    return rowOf(asked, decision)("term", FOLLOWED[kind]).map((each) => ({ ...each, holder }));
  });

const ofDecisions = (asked: Asked): readonly AgendaRow[] => {
  const rows: AgendaRow[] = [];
  for (const decision of asked.view.decisions()) {
    if (!decision.inForce || isFollowedKind(decision.kind)) continue;
    const row = rowOf(asked, decision);
    rows.push(...row("term", termOf(decision)), ...row("review-on", REVIEW));
  }
  return rows;
};

const ofMeeting = ({ id, state: { call, status, items }, told }: Meeting): readonly AgendaRow[] =>
  call === undefined || status === "cancelled"
    ? []
    : [
        {
          date: call.date,
          reason: "meeting",
          sentence:
            items.length === 0
              ? "De raad vergadert."
              : `De raad vergadert; op de agenda ${items.length === 1 ? "staat 1 punt" : `staan ${String(items.length)} punten`}.`,
          meeting: { id, title: call.title },
          evidence: told.slice(0, 1),
        },
      ];

/** All days ahead that the log knows of, the first one first: terms, reviews, ends of contracts, meetings. */
export const agendaRows = (asked: Asked): readonly AgendaRow[] => {
  const meetings = asked
    .meetings()
    .flatMap(ofMeeting)
    .filter(({ date }) => date >= asked.moment.asOf);
  return [...ofFollowed(asked), ...ofDecisions(asked), ...meetings].sort((left, right) =>
    left.date < right.date ? -1 : Number(left.date > right.date),
  );
};
