import { afterAll, describe, expect, it } from "vitest";
import { columns } from "../../export/kit/columns.ts";
import { guarded } from "../../export/kit/formula.ts";
import { importGeneral } from "../testing/import-general.ts";
import { temporaryFolder } from "../testing/import-into.ts";

const files = temporaryFolder();
afterAll(files.remove);

const tableOf = (headings: readonly string[], cells: Readonly<Record<string, string>>) =>
  [headings, headings.map((heading) => cells[heading] ?? "")]
    .map((row) => row.join(";"))
    .join("\n");

const own = columns.map(({ heading }) => heading);
const cells = (titel: string) => ({ id: "a1", soort: "motie", titel, datum: "2026-02-03" });

const titleOf = async (text: string) => {
  const { run, of } = importGeneral();
  await run([files.write("besluiten.csv", text)]);
  return (await of("MotionSubmitted"))[0];
};

describe("our own CSV export", () => {
  it.each(["=1+1", "+31 20 555", "-5% lasten", "@raad", "'=al beveiligd", "'t Kalf", "Gewoon"])(
    "comes back with the title %j as it was",
    async (title) => {
      expect(await titleOf(tableOf(own, cells(guarded(title))))).toMatchObject({ title });
    },
  );

  it("alone has its apostrophes taken away: what another file has is kept", async () => {
    const text = tableOf(["id", "soort", "titel", "datum"], cells("'=1+1"));
    expect(await titleOf(text)).toMatchObject({ title: "'=1+1" });
  });
});
