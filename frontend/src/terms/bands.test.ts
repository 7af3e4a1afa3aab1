import { expect, test } from "vitest";
import type { PoliticalMoment } from "@doelspoor/events";
import { dateScale } from "../ui/date-scale.ts";
import { fit, placeBands, placeMoments } from "./bands.ts";

const scale = dateScale({ from: "2022-01-01", to: "2026-12-31" }, { start: 0, end: 1000 });

test("shortens a name that does not fit, and leaves it out when nothing is left", () => {
  expect(fit("Raad", 100)).toBe("Raad");
  expect(fit("Coalitie Samen dichtbij", 71)).toBe("Coalitie…");
  expect(fit("Coalitie", 20)).toBe("");
});

test("an open period runs to the end of the line", () => {
  const [band] = placeBands(scale, [{ label: "Raad", from: "2024-01-01" }], ({ label }) => label);
  expect((band?.x ?? 0) + (band?.width ?? 0)).toBe(998);
});

test("names of moments never touch", () => {
  const moments = ["2022-03-16", "2022-03-30", "2026-03-18"].map(
    (date, position): PoliticalMoment => ({
      date,
      label: "",
      sentence: "",
      kind: "election",
      position,
    }),
  );
  const texts = placeMoments(scale, moments, ({ date }) => [`Verkiezing ${date}`]).map(
    ({ text }) => text,
  );
  expect(texts.filter(Boolean)).toHaveLength(2);
});
