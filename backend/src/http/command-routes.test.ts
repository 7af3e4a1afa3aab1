import { actDates } from "@doelspoor/events";
import { expect, it } from "vitest";
import * as z from "zod/mini";
import { lists } from "./command-lists.ts";

it("tells the dates of an act from what a command takes: no input has a date's name for its own", () => {
  const clashes = lists.flatMap(({ commands }) =>
    commands.flatMap(({ name, input }) => {
      const { properties = {} } = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
      return Object.keys(actDates).flatMap((date) =>
        date in properties ? [`${name}.${date}`] : [],
      );
    }),
  );
  expect(clashes).toEqual([]);
});
