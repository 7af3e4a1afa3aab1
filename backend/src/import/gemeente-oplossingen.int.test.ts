import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gemeenteOplossingen } from "./gemeente-oplossingen.ts";
import { importInto, temporaryFolder } from "./testing/import-into.ts";
import { sharedData } from "./testing/shared-data.ts";

const files = temporaryFolder();
afterAll(files.remove);

const into = () => importInto(undefined, "gm0400", gemeenteOplossingen);

const row = (number: string, title: string) =>
  `<li id="agendapunt${number}" class=" agendaRow"><div class="first"><a>${number}</a></div>
   <div class="title"><h3><a>${title}</a></h3><div class="toelichting">Uitleg</div></div></li>`;

const DOCUMENTS = `<li class="onbekend"><a href="Oproep-7.pdf">Oproep.pdf</a> <span>(pdf, 1 kb)</span>
   <a href="Oproep-7.pdf/notitie/">notitie</a></li>
   <li class="vertrouwlijk"><a href="Geheim.pdf">Geheim.pdf</a></li>
   <li class="onbekend"><a href="javascript:open()">Geen adres</a></li>`;

const page = ({ date = "31 augustus 2015", time = "19:30", id = "17694", rows = "" } = {}) =>
  `<!DOCTYPE html><html><head>
   <meta property="og:url" content="https://raad.helder.example/2015/31-augustus/"/></head><body>
   <input type="hidden" value="${id}" id="meeting_object_id"/>
   <div id="pageHead"><h2><span class="highlighted group">Gemeenteraad</span>
   <span class="date">${date}</span> <span class="time">${time}</span></h2></div>
   <div id="documenten"><ul>${DOCUMENTS}</ul></div>
   <div id="agendapunten"><ul>${rows || row("1", "Opening.") + row("2", "Motie\n  over caf&eacute;s")}</ul></div>
   <script>document.write("<li class='agendaRow'>");</script></body></html><!-- t:0.4 -->`;

describe("a page of a meeting", () => {
  it("has its agenda, and of an item about a motion no more than the item", async () => {
    const { run, of, events } = into();
    await run([files.write("page.html", page())]);
    expect(await of("17694")).toMatchObject([
      {
        type: "MeetingCalled",
        data: {
          title: "Gemeenteraad",
          date: "2015-08-31",
          start: "19:30",
          address: "https://raad.helder.example/2015/31-augustus/",
          agenda: [
            { number: "1", title: "Opening." },
            { number: "2", title: "Motie over cafés" },
          ],
          documents: [
            {
              title: "Oproep.pdf",
              address: "https://raad.helder.example/2015/31-augustus/Oproep-7.pdf",
            },
          ],
        },
      },
    ]);
    expect((await events()).filter(({ type }) => type === "MotionSubmitted")).toEqual([]);
  });

  it("is put right by a page that was fetched later, and the same page records nothing", async () => {
    const { run, of } = into();
    const first = files.write("p-2015-08-01.html", page());
    const later = files.write("p-2015-09-01.html", page({ time: "20:00" }));
    expect(await run([first])).toMatchObject({ recorded: 1 });
    expect(await run([later, first])).toMatchObject({ corrected: 1, unchanged: 1 });
    expect(await run([first, later])).toMatchObject({ events: 0 });
    expect((await of("17694")).map(({ data }) => data)).toMatchObject([
      { start: "19:30" },
      { start: "20:00" },
    ]);
  });

  it.each([
    [page({ date: "31 juni 2015" }), "date"],
    [page({ time: "25:00" }), "time"],
    [page({ date: "" }), "date"],
  ])("that is wrong is named by its field, case %#", async (html, field) => {
    const { run, of } = into();
    const report = await run([files.write("wrong.html", html)]);
    expect(report.rejects).toMatchObject([{ id: "17694", field }]);
    expect(await of("17694")).toEqual([]);
  });

  it.each([
    [page().slice(0, 700), "houdt halverwege op"],
    ["", "Het bestand is leeg"],
    [page({ rows: row("1", `${"<b>".repeat(100_000)}Diep`) }), "geen pagina van een vergadering"],
    ["<html><body>Niets</body></html>", "geen pagina van een vergadering"],
    ["naam;datum", "geen pagina van een vergadering"],
  ])("is not read from a file that is none, case %#", async (content, reason) => {
    const { run, events } = into();
    await expect(run([files.write("bad.html", content)])).rejects.toThrow(reason);
    expect(await events()).toEqual([]);
  });
});

const folder = sharedData("open-raadsinformatie");

describe.skipIf(folder === undefined)("the pages of Den Helder", () => {
  it("are three meetings; the print of one, an item and a list of documents are none", async () => {
    const { run, of } = into();
    const report = await run([folder ?? ""], { name: "Den Helder" });
    expect(report).toMatchObject({ recorded: 3, rejected: 0 });
    const counts = report.files.map(({ file, records }) => [file.slice(11), records]);
    expect(counts).toEqual([
      ["archived_meeting.html", 1],
      ["faulty_meeting.html", 1],
      ["faulty_meeting_item.html", 0],
      ["meeting.html", 1],
      ["meeting_item.html", 0],
      ["meeting_item_documents.html", 0],
      ["meeting_print.html", 0],
    ]);
    expect((await of("17694"))[0]?.data).toMatchObject({ title: "Gemeenteraad", start: "19:30" });
    expect((await of("17694"))[0]?.data).toHaveProperty("agenda.length", 15);
    expect((await of("18609"))[0]?.data).toHaveProperty("agenda.length", 7);
    expect((await of("17661"))[0]?.data).toMatchObject({
      documents: [
        {
          title: "Besluitenlijst raadsvergadering 29 juni 2015.pdf",
          address:
            "https://gemeenteraad.denhelder.nl/Vergaderingen/Gemeenteraad/2015/29-juni/17:00/Besluitenlijst-raadsvergadering-29-juni-2015.pdf",
        },
        { title: "Oproep vergadering gemeenteraad.pdf" },
      ],
    });
    expect((await of("17661"))[0]?.data).toHaveProperty("agenda.length", 17);
    expect(await run([join(folder ?? "", "den_helder_meeting.html")])).toMatchObject({
      unchanged: 1,
      events: 0,
    });
  });
});
