import { describe, expect, it } from "vitest";
import { commandLists } from "../catalogue.generated.ts";
import { asksForBody, CORRECTING, rightByBody, rightToCorrect, rightToRecord } from "./index.ts";
import { isRecordingRole, RIGHTS, rightsOf, ROLE_RIGHTS, ROLES } from "./index.ts";

const recording = ["record-council", "record-college", "propose", "confirm", "correct", "import"];

describe("the table of rights", () => {
  it("lets everyone read, and gives whoever signs in no less than the public", () => {
    for (const role of ROLES) expect(ROLE_RIGHTS[role]).toContain("read");
  });

  it("lets nobody record who may not: auditors and administrators neither", () => {
    const who = ROLES.filter((role) =>
      ROLE_RIGHTS[role].some((right) => recording.includes(right)),
    );
    expect(who).toEqual(["project-leader", "griffie", "secretariat"]);
    expect(who.every(isRecordingRole)).toBe(true);
  });

  it("adds up what someone may in several roles", () => {
    expect(rightsOf(["auditor", "secretariat"])).toEqual(
      RIGHTS.filter((right) =>
        ["read", "follow", "propose", "record-college", "audit"].includes(right),
      ),
    );
  });

  it("knows the right of every command, and of putting each kind of stream right", () => {
    for (const { stream, commands } of commandLists) {
      if (commands.length === 0) continue;
      expect(RIGHTS).toContain(rightToCorrect(stream.name));
      for (const { name } of commands) expect(RIGHTS).toContain(rightToRecord(stream.name, name));
    }
    expect(() => rightToRecord("nothing", "begin")).toThrow(RangeError);
  });

  it("names acts that exist where the body decides whose they are", () => {
    const known = new Set(
      commandLists.flatMap(({ commands }) => commands.map(({ name }): string => name)),
    );
    const asking = commandLists.flatMap(({ stream, commands }) =>
      commands.filter(({ name }) => asksForBody(stream.name, name)).map(({ name }) => name),
    );
    expect(asking).toHaveLength(18);
    expect(asking.every((name) => known.has(name))).toBe(true);
  });
});

const resolution = { stream: "resolution", act: "take-resolution" };
const adopting = { stream: "regulation", act: "adopt-regulation" };

describe("what the council decides", () => {
  it.each([
    [resolution, { kind: "council-resolution" }],
    [resolution, { kind: "executive-resolution", body: "council" }],
    [resolution, { kind: "budget-change" }],
    [adopting, { kind: "by-law" }],
    [adopting, { kind: "policy-rule", adoptedBy: "council" }],
    [{ stream: "mandate", act: "grant-mandate" }, { kind: "delegation" }],
    [{ stream: "assignment", act: "give-assignment" }, { layer: "council-to-executive" }],
    [{ stream: "secrecy", act: "impose-secrecy" }, { imposedBy: "commission" }],
    [{ stream: "secrecy", act: "lift-secrecy" }, { liftedBy: "council" }],
  ])("is the griffie's to record: %o %o", (act, input) => {
    expect(rightByBody(act, [], input)).toBe("record-council");
  });

  it.each([
    [resolution, { kind: "executive-resolution" }],
    [resolution, { kind: "council-resolution", body: "executive" }],
    [resolution, { kind: "constructor" }],
    [adopting, { kind: "policy-rule" }],
    [{ stream: "regulation", act: "draft-regulation" }, { kind: "by-law" }],
    [{ stream: "mandate", act: "grant-mandate" }, { kind: "mandate" }],
    [{ stream: "assignment", act: "give-assignment" }, { layer: "executive-to-organisation" }],
    [{ stream: "contract", act: "sign-contract" }, { body: "council" }],
  ])("is not asked of what others decide: %o %o", (act, input) => {
    expect(rightByBody(act, [], input)).toBeUndefined();
  });

  it("stays the council's in later acts that do not name it, and when data are put right", () => {
    const drafted = [{ kind: "by-law", title: "Verordening" }];
    expect(rightByBody(adopting, drafted, {})).toBe("record-council");
    expect(
      rightByBody({ stream: "regulation", act: "publish-regulation" }, drafted, {}),
    ).toBeUndefined();
    const taken = [{ kind: "council-resolution" }];
    const correcting = { stream: "resolution", act: CORRECTING };
    expect(rightByBody(correcting, taken, { kind: "executive-resolution" })).toBe("record-council");
    expect(
      rightByBody(correcting, [{ kind: "executive-resolution" }], { kind: "budget-change" }),
    ).toBe("record-council");
  });
});
