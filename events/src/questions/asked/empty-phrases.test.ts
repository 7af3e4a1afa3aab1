import { expect, it } from "vitest";
import { defaultPhrases, LexiconRevised } from "../../lexicon/index.ts";
import { ChainStory } from "../chain-testing.ts";
import { emptyPhrases } from "./empty-phrases.ts";

it("gives the program's list until the municipality has its own, with the event that laid it down", () => {
  const story = new ChainStory();
  story.goal("doel", "2024-01-01");
  expect(emptyPhrases.answer(story.asked(), {})).toMatchObject({
    phrases: defaultPhrases,
    evidence: [],
  });
  const list = { phrases: ["kansrijk", "krachtig"], reason: "een proef" };
  story.record("lexicon", "woorden", LexiconRevised.of(list, { occurredOn: "2024-06-01" }));
  const own = emptyPhrases.answer(story.asked(), {});
  expect(own).toMatchObject({ phrases: ["kansrijk", "krachtig"], evidence: [story.head] });
  expect(own?.sentence).toBe(
    "De lijst van de gemeente zelf heeft 2 woorden die op zichzelf niets zeggen.",
  );
  expect(emptyPhrases.answer(story.asked("2024-05-31"), {})?.phrases).toEqual(defaultPhrases);
});
