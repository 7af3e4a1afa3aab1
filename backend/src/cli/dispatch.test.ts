import { describe, expect, it } from "vitest";
import { openMemoryLog } from "../adapters/memory/memory-event-log.ts";
import { systemClock } from "../adapters/system/system-clock.ts";
import { uuidIds } from "../adapters/system/uuid-ids.ts";
import { LogUnavailable, StorageFull } from "../ports/event-log.ts";
import { ANYONE } from "../ports/identity.ts";
import { backup } from "./backup.ts";
import { digest } from "./digest.ts";
import { importRecords } from "./import-records.ts";
import { defineCliCommand, type CliContext } from "./kit/define-cli-command.ts";
import { dispatch } from "./kit/dispatch.ts";

const failing = (name: string, failure: Error) =>
  defineCliCommand({
    name,
    label: "Faalt.",
    usage: name,
    options: {},
    run: () => Promise.reject(failure),
  });

const serve = defineCliCommand({
  name: "serve",
  label: "Start.",
  usage: "serve",
  options: {},
  run: (context) => {
    context.out("gestart");
    return Promise.resolve(0);
  },
});

const commands = [
  importRecords,
  backup,
  digest,
  serve,
  failing("vol", new StorageFull()),
  failing("op-slot", new LogUnavailable("locked", { cause: new Error("database is locked") })),
];

const typed = async (...words: readonly string[]) => {
  let [out, told] = ["", ""];
  const context: CliContext = {
    environment: {},
    data: "data",
    clock: systemClock,
    ids: uuidIds,
    openIdentity: () =>
      Promise.resolve({ whoAsks: () => ANYONE, servedAt: () => undefined, close: () => undefined }),
    openLog: () => Promise.resolve(openMemoryLog()),
    lookAtLog: () => Promise.resolve(openMemoryLog()),
    out: (text) => (out += text),
    tell: (text) => (told += text),
    isWatched: false,
  };
  return { code: await dispatch(commands, context, words), out, told };
};

describe("the command line", () => {
  it.each([
    [["import"], 2, "Noem het formaat"],
    [["import", "xml"], 2, "bestaat niet; er is: "],
    [["import", "ibabs"], 2, "Noem een map of een of meer bestanden"],
    [["import", "ibabs", "x.json"], 2, "Noem de gemeente"],
    [["import", "ibabs", "--zomaar"], 2, "Deze optie bestaat niet: --zomaar"],
    [["import", "ibabs", "x", "--municipality"], 2, "Bij deze optie hoort een waarde"],
    [["importeer"], 2, "De opdracht “importeer” bestaat niet"],
    [["backup"], 2, "Noem één bestand"],
    [["digest", "x"], 2, "heeft geen bestanden nodig"],
    [["import", "ibabs", "x.json", "-m", "gm0479"], 1, "x.json bestaat niet"],
    [["vol"], 1, "De schijf is vol: er kon niets meer worden opgeslagen. Alles wat al is"],
    [["op-slot"], 1, "kan niet worden gebruikt (database is locked)"],
  ])("ends %j with %i, says why and prints no result", async (words, code, message) => {
    const ended = await typed(...words);
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.told).toContain(message);
  });

  it("shows its commands and how each is typed", async () => {
    expect((await typed("--help")).out).toContain("digest");
    const { code, out } = await typed("import", "--help");
    expect(code).toBe(0);
    expect(out).toContain("aangevuld of verbeterd");
  });

  it("starts the server where no command is typed", async () => {
    expect((await typed()).out).toBe("gestart");
  });

  it("gives an empty log the digest of nothing", async () => {
    const { code, out } = await typed("digest");
    expect([code, out.trim().length]).toEqual([0, 64]);
  });
});
