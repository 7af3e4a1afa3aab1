import { followUp as asking, type FollowUp } from "@doelspoor/events";
import * as z from "zod/mini";
import type { Cell, Column } from "./kit/columns.ts";
import { defineExport } from "./kit/define-export.ts";
import { workbook } from "./kit/workbook.ts";
import { kindWord, statusWord } from "./kit/words.ts";

type FollowUpRow = FollowUp["rows"][number];
type Of = (row: FollowUpRow) => Cell;

const DUE: Readonly<Record<FollowUpRow["due"], string>> = {
  overdue: "voorbij",
  soon: "binnen 30 dagen",
  later: "later",
  none: "geen termijn",
};

const text = (heading: string, width: number, cell: Of): Column<FollowUpRow> => ({
  ...{ heading, width, cell },
  type: "text",
});
const date = (heading: string, cell: Of): Column<FollowUpRow> => ({
  ...{ heading, width: 12, cell },
  type: "date",
});

const columns: readonly Column<FollowUpRow>[] = [
  text("soort", 14, ({ decision }) => kindWord(decision.kind)),
  text("nummer", 12, ({ decision }) => decision.number),
  text("titel", 60, ({ decision }) => decision.title),
  date("termijn", ({ term }) => term),
  text("stand van de termijn", 20, ({ due }) => DUE[due]),
  date("open sinds", ({ since }) => since),
  text("hoe lang open", 22, ({ age }) => age),
  text("stand", 20, ({ decision }) => statusWord(decision.status)),
  text("wie is aan zet", 50, ({ turn }) => turn),
  text("portefeuille", 20, ({ portfolio }) => portfolio),
  text("portefeuillehouder nu", 24, ({ holder }) => holder),
  text("van wie", 30, ({ madeBy }) => madeBy.join("; ")),
  text("doelen", 40, ({ goals }) => goals.map((goal) => goal.title).join("; ")),
  date("laatste stap op", ({ lastAct }) => lastAct?.date),
  text("laatste stap", 60, ({ lastAct }) => lastAct?.sentence),
  text("id", 38, ({ decision }) => decision.id),
];

/** A workbook of what is open, for the presidium: all of it, or what the list on the screen is narrowed down to. */
export const followUp = defineExport({
  name: "follow-up",
  about: "opvolging",
  label: "Excel van wat openstaat",
  extension: "xlsx",
  media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  write: async function* ({ asked, chosen = {} }) {
    const { success, data } = z.safeParse(asking.input, chosen);
    // A value that a choice does not have is chosen of nothing, as in the register.
    const answer = success ? asking.answer(asked, { ...data, offset: 0, limit: 5000 }) : undefined;
    yield await workbook("Opvolging", columns, answer?.rows ?? []);
  },
});
