import { rightsOf, type Role } from "@doelspoor/events";
import { expect, test } from "vitest";
import { accessIn, type Session } from "./session.ts";

const held = (municipality: string, ...roles: Role[]) => ({
  municipality,
  roles,
  rights: rightsOf(roles),
});
const session: Session = {
  signedIn: true,
  id: "a",
  name: "A",
  access: [held("*", "auditor", "public"), held("gm0479", "secretariat")],
  canSignIn: true,
  example: false,
};

test("what holds in a municipality and what holds everywhere count together", () => {
  const here = accessIn(session, "gm0479");
  expect(here.roles).toEqual(["secretariat", "auditor"]);
  expect([here.may("record-college"), here.may("audit"), here.may("record-council")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("what holds in one municipality holds in no other, and nobody may what no right is known for", () => {
  const elsewhere = accessIn(session, "gm9999");
  expect(elsewhere.roles).toEqual(["auditor"]);
  expect([elsewhere.may("record-college"), elsewhere.may(undefined)]).toEqual([false, false]);
  expect(accessIn(undefined, "gm9999").may("read")).toBe(false);
});
