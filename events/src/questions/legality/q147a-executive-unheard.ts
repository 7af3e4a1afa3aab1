import { defineRule, evidenceOf, stepTo } from "./kit.ts";

const ADOPTED = ["adopted", "adopted-as-amended", "adopted-conditionally"];

/** A members' proposal that the council adopted before the college could give wishes and concerns (Gemeentewet art. 147a lid 4). */
export const executiveUnheard = defineRule({
  code: "executive-unheard",
  title: "Initiatiefvoorstel zonder wensen en bedenkingen van het college",
  article: "Gemeentewet artikel 147a lid 4",
  kinds: ["members-proposal"],
  look: (asked, { id }) => {
    const adopted = stepTo(asked, id, ADOPTED);
    if (adopted === undefined) return [];
    if (asked.view.on(adopted.day).texts(id, "heard").length > 0) return [];
    return [
      {
        sentence:
          "Er is niet vastgelegd dat het college vooraf wensen en bedenkingen over dit voorstel kon geven.",
        evidence: evidenceOf(asked, { id, ...adopted }, "heard"),
      },
    ];
  },
});
