import { decisionKinds, keysOf, type Level } from "@doelspoor/events";
import { canBegin, kindsOf, streamForms, type StreamForms } from "../../forms/catalogue.ts";

/** Something that can be recorded from nothing. */
export interface Choice {
  /** Key of its name and explanation: `record.choice.<key>`. */
  readonly key: string;
  readonly plural: string;
  readonly command: string;
  readonly kind?: string;
  /** A later step that may also be the first to be recorded. */
  readonly atOnce?: string;
}

export type MenuGroup = "goals" | "council" | "executive" | "rules" | "purchase" | "composition";

/** What is recorded by imports, set up once, or has a page of its own. */
const ELSEWHERE: readonly string[] = [
  "register-municipality",
  "connect-source",
  "propose-spelling",
  "judge-spelling",
  "save-import-mapping",
  "publish-tender-notice",
];

/** Recorded with the council, and not about its composition. */
const ABOUT_DECISIONS: readonly string[] = ["state-no-follow-up"];

const GROUPS: Readonly<Partial<Record<Level, MenuGroup>>> = {
  goal: "goals",
  council: "council",
  executive: "executive",
  rules: "rules",
  procurement: "purchase",
  contract: "purchase",
};

/** What a municipality has one of: every command on it is offered. */
const SINGLES: Readonly<Record<string, MenuGroup>> = { council: "composition", lexicon: "goals" };

function choicesOf(stream: StreamForms): readonly (readonly [MenuGroup, Choice])[] {
  const { plural, commands } = stream;
  const offered = commands.filter(({ name }) => !ELSEWHERE.includes(name));
  const ofOne = SINGLES[plural];
  if (ofOne)
    return offered.map(({ name }) => [
      ABOUT_DECISIONS.includes(name) ? "council" : ofOne,
      { key: name, plural, command: name },
    ]);
  const [begin, atOnce] = offered
    .filter(canBegin)
    .sort((one, other) => Number(other.begins) - Number(one.begins));
  if (!begin || plural === "traces") return [];
  const kinds = kindsOf(stream);
  if (kinds.length === 0) return [["council", { key: begin.name, plural, command: begin.name }]];
  return kinds.map((kind) => [
    GROUPS[decisionKinds[kind].level] ?? "executive",
    {
      key: kind,
      plural,
      command: begin.name,
      ...(kinds.length > 1 && { kind }),
      ...(atOnce && { atOnce: atOnce.name }),
    },
  ]);
}

/** The chain's own order; the composition in the order of a term. */
const ORDER: readonly string[] = [
  ...keysOf(decisionKinds), "call-meeting",
  "hold-election", "install-council", "admit-members", "release-member",
  "form-faction", "split-faction", "merge-factions", "rename-faction", "switch-faction",
  "form-coalition", "change-coalition", "end-coalition",
  "appoint-alderman", "accept-appointment", "change-portfolio", "resign-alderman",
  "dismiss-alderman", "release-alderman", "let-aldermen-step-down",
  "replace-college", "restore-college",
]; // prettier-ignore

const rank = ({ key }: Choice): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);

/** All that can be recorded from nothing, by who decides. */
export const recordMenu: ReadonlyMap<MenuGroup, readonly Choice[]> = new Map(
  (["goals", "council", "executive", "rules", "purchase", "composition"] as const).map((group) => [
    group,
    streamForms
      .flatMap(choicesOf)
      .flatMap(([of, choice]) => (of === group ? [choice] : []))
      .sort((one, other) => rank(one) - rank(other)),
  ]),
);
