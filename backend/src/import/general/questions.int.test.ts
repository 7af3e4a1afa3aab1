import { afterAll, describe, expect, it } from "vitest";
import { importGeneral } from "../testing/import-general.ts";
import { temporaryFolder } from "../testing/import-into.ts";

const files = temporaryFolder();
afterAll(files.remove);

const HEAD = "Id;Soort;Titel;Datum;Status;Datum afgedaan;Antwoord\n";
const ASKED = "1;Schriftelijke vraag;Lantaarns in het park;03-02-2026;";

describe("a written question of a table", () => {
  it("is answered on the day that the table names, once", async () => {
    const { run, of } = importGeneral();
    const path = files.write("met-dag.csv", `${HEAD}${ASKED}Beantwoord;03-03-2026;Die komen er.\n`);
    expect(await run([path])).toMatchObject({ recorded: 1, rejected: 0 });
    expect(await of("QuestionAnswered")).toMatchObject([
      { occurredOn: "2026-03-03", answer: "Die komen er." },
    ]);
    expect(await run([path])).toMatchObject({ events: 0, unchanged: 1 });
  });

  it.each([
    ["its status", "Beantwoord;;\n", "Beantwoord"],
    ["its answer", ";;Die komen er.\n", "beantwoord"],
    ["its being withdrawn", "Ingetrokken;;\n", "Ingetrokken"],
  ])("stays open where no day goes with %s, and that is said", async (_, rest, word) => {
    const { run, of } = importGeneral();
    const report = await run([files.write("zonder-dag.csv", HEAD + ASKED + rest)]);
    expect(await of("QuestionAsked")).toMatchObject([{ occurredOn: "2026-02-03" }]);
    expect(await of("QuestionAnswered")).toEqual([]);
    expect(await of("QuestionWithdrawn")).toEqual([]);
    expect(report.rejects).toMatchObject([
      {
        field: "status",
        reason: `is “${word}”, maar de dag ontbreekt; de vraag is vastgelegd en staat open. Leg de afdoening vast als de dag bekend is`,
      },
    ]);
  });
});
