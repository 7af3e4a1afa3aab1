import { councilStream } from "@doelspoor/events";
import { expect, test } from "vitest";
import { namesFor } from "./use-factions.ts";

const council = {
  ...councilStream.initial,
  aldermen: [
    { name: "Tol", portfolios: ["zorg"], since: "2022-05-19", from: "2022-05-19" },
    { name: "Bos", portfolios: [], since: "2018-05-17", from: "2018-05-17", to: "2022-05-19" },
  ],
};
const told = (command: string, name: string) =>
  namesFor(command, { name, kind: "text", required: true }, { council, on: "2026-11-22" });

test("the aldermen in office that day are likely where an alderman is asked", () => {
  expect(told("dismiss-alderman", "name")).toEqual(["Tol"]);
  expect(told("make-commitment", "holder")).toEqual(["wethouder Tol"]);
});

test("nobody is likely where another name is asked", () => {
  expect(told("form-coalition", "name")).toEqual([]);
  expect(told("hand-over-assignment", "holder")).toEqual([]);
});
