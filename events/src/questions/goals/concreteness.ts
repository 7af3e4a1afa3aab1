import { dutchDate, dutchList, dutchNumber, type IsoDate } from "../../kit/index.ts";
import { saysNothing } from "../../lexicon/index.ts";

/** A measured or wanted value, with its date and source (domain.md F02). */
interface Measured {
  readonly value: number;
  readonly unit: string;
  readonly date: IsoDate;
  readonly source: string;
}

/** What the test looks at; the content of an event and of a form have it too. */
export interface GoalSaid {
  readonly title: string;
  readonly goalKind?: string | undefined;
  readonly motivation?: string | undefined;
  readonly targetGroup?: string | undefined;
  readonly effect?: string | undefined;
  readonly direction?: string | undefined;
  readonly level?: string | undefined;
  readonly forWhom?: readonly unknown[] | undefined;
  readonly owners?: readonly unknown[] | undefined;
  readonly addedValue?: string | undefined;
  readonly externalFactors?: readonly unknown[] | undefined;
  readonly conditions?: readonly unknown[] | undefined;
  readonly baseline?: Measured | undefined;
  readonly target?: Measured | undefined;
  readonly term?: IsoDate | undefined;
}

/** What the test takes from elsewhere. */
export interface Beside {
  /** Phrases that say nothing by themselves; those of the program or of the municipality's own list. */
  readonly phrases: readonly string[];
  /** Where the goal comes from: a decision of the council, told in Dutch. */
  readonly origin?: string | undefined;
  /** The agreement of factions that it comes from, where no decision of the council is known: told in Dutch. */
  readonly agreement?: string | undefined;
}

/** How concrete a goal is (domain.md N5), from nothing to all that counts. */
export const goalVerdicts = ["leeg", "vaag", "koers", "concreet"] as const;

/** How concrete a goal is (domain.md N5). */
export type GoalVerdict = (typeof goalVerdicts)[number];

/** The ten checks of domain.md N5. */
export const checkCodes = ["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10"] as const;

/** One of the ten checks of domain.md N5. */
export type CheckCode = (typeof checkCodes)[number];

/** One check: what the goal says, or what is still to be asked. */
export interface Finding {
  readonly check: CheckCode;
  /** What it is about, in Dutch. */
  readonly label: string;
  readonly met: boolean;
  /** Whether a goal has to meet it to be concrete. */
  readonly needed: boolean;
  /** What was found, in Dutch. */
  readonly sentence: string;
  /** What to ask where it is not met, in Dutch. */
  readonly question?: string | undefined;
}

/** How concrete a goal is, and why. */
export interface Judgement {
  readonly verdict: GoalVerdict;
  /** The verdict in one Dutch sentence. */
  readonly sentence: string;
  readonly findings: readonly Finding[];
}

/** What is found, or what is lacking and the question to ask for it. */
type Found = string | { readonly lacks: string; readonly question: string };

type Check = (said: GoalSaid, beside: Beside) => Found;

/** Groups that nobody can count. */
const UNCOUNTED: readonly string[] = [
  "iedereen", "mensen", "burgers", "de samenleving", "de doelgroep", "doelgroepen", "kwetsbaren",
  "kwetsbare mensen", "wie het nodig heeft", "mensen die het nodig hebben", "iedereen die het nodig heeft",
]; // prettier-ignore

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ends = (text: string): string => text.replace(/[.\s]+$/, "");

const lines = (texts: readonly unknown[] | undefined): number => texts?.length ?? 0;

/** A goal of money counts the money itself (domain.md F10). */
const isMoney = ({ goalKind, baseline, target }: GoalSaid): boolean =>
  goalKind === "financial" && [baseline, target].some((each) => /euro|€/iu.test(each?.unit ?? ""));

const who: Check = (said, { phrases }) => {
  const { targetGroup } = said;
  if (targetGroup !== undefined && !saysNothing(targetGroup, UNCOUNTED, phrases))
    return ends(targetGroup);
  if (isMoney(said)) return "Een financieel doel: het gaat om het geld van de gemeente zelf";
  return {
    lacks:
      targetGroup === undefined
        ? "Er staat niet voor wie dit is"
        : `“${ends(targetGroup)}” is niet te tellen`,
    question: "Voor wie? Noem een groep die te tellen is.",
  };
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  more: "meer",
  less: "minder",
  keep: "gelijk houden",
};

/** The effect, where it says more than empty phrases do. */
const effectOf = ({ effect }: GoalSaid, { phrases }: Beside): string | undefined =>
  effect === undefined || saysNothing(effect, phrases) ? undefined : ends(effect);

const what: Check = (said, beside) => {
  const effect = effectOf(said, beside);
  const direction = DIRECTIONS[said.direction ?? ""];
  if (effect === undefined)
    return { lacks: "Er staat niet wat er verandert", question: "Wat is er dan anders?" };
  if (direction !== undefined) return `${effect} (${direction})`;
  return {
    lacks: `${effect}, zonder richting`,
    question: "Moet dit meer worden, minder, of gelijk blijven?",
  };
};

const measured = ({ value, unit, date, source }: Measured): string =>
  `${dutchNumber(value)} ${unit} op ${dutchDate(date)}, bron ${source}`;

const now: Check = ({ baseline }) =>
  baseline === undefined
    ? {
        lacks: "Er is geen beginmeting",
        question: "Waar staan we nu? Op welke datum, en volgens welke bron?",
      }
    : measured(baseline);

const then: Check = ({ target }) =>
  target === undefined
    ? { lacks: "Er is geen streefwaarde", question: "Waar willen we staan?" }
    : measured(target);

const when: Check = ({ term, target }) => {
  const day = term ?? target?.date;
  return day === undefined ? { lacks: "Er is geen termijn", question: "Wanneer?" } : dutchDate(day);
};

/** Parts that are told together: what is there, or the questions for those that are not. */
const together = (
  parts: readonly (readonly [there: boolean, name: string, question: string])[],
) => {
  const missing = parts.filter(([there]) => !there);
  if (missing.length === 0) return undefined;
  const names = missing.map(([, name]) => name);
  return {
    lacks: `Er staat niet ${dutchList(names)}`,
    question: missing.map(([, , question]) => question).join(" "),
  };
};

const level: Check = ({ level, forWhom, owners }) =>
  together([
    [level !== undefined, "op welk niveau", "Op welk niveau: inwoner, omgeving of samenleving?"],
    [lines(forWhom) > 0, "voor wie het resultaat is", "Voor wie is het resultaat?"],
    [lines(owners) > 0, "van wie het resultaat is", "Van wie is het resultaat?"],
  ]) ?? "Er staat op welk niveau, voor wie en van wie het resultaat is";

const added: Check = ({ addedValue, externalFactors }) =>
  together([
    [
      addedValue !== undefined,
      "wat de gemeente toevoegt",
      "Wat voegt de gemeente toe aan wat anderen al doen?",
    ],
    [
      lines(externalFactors) > 0,
      "wat er nog meer invloed heeft",
      "Wat heeft er nog meer invloed op het resultaat?",
    ],
  ]) ?? ends(addedValue ?? "");

const politics: Check = (_said, { origin, agreement }) =>
  origin ?? {
    lacks:
      agreement === undefined
        ? "Een ambtelijk doel, niet politiek vastgesteld: er is geen spoor naar een raadsbesluit"
        : `Een politiek doel, door fracties afgesproken in ${agreement}: er is geen spoor naar een raadsbesluit`,
    question: "Welk raadsbesluit stelde dit doel vast, en na welk debat?",
  };

const conditions: Check = (said) =>
  lines(said.conditions) > 0
    ? "Er staat wat dit doel nodig heeft"
    : {
        lacks: "Er staat niet wat dit doel nodig heeft",
        question: "Wat is er nodig: een bewezen aanpak, vakmanschap, mandaat, geld of tijd?",
      };

const words: Check = (said, beside) => {
  if (effectOf(said, beside) !== undefined) return "Het effect zegt meer dan lege woorden";
  const empty = [said.effect, said.title].find(
    (each) => each !== undefined && saysNothing(each, beside.phrases),
  );
  return {
    lacks:
      empty === undefined
        ? "Er is geen effect dat in eigen woorden is gezegd"
        : `“${ends(empty)}” zegt niet wat er verandert`,
    question: "Wat bedoelt de gemeente hier zelf concreet mee?",
  };
};

const checks: readonly (readonly [CheckCode, label: string, needed: boolean, check: Check])[] = [
  ["K1", "Wie", true, who],
  ["K2", "Wat verandert er", true, what],
  ["K3", "Waar staan we nu", true, now],
  ["K4", "Waar willen we staan", true, then],
  ["K5", "Wanneer", true, when],
  ["K6", "Niveau", false, level],
  ["K7", "Meerwaarde van de gemeente", false, added],
  ["K8", "Politieke herkomst", true, politics],
  ["K9", "Condities", false, conditions],
  ["K10", "Geen lege woorden", true, words],
];

const findingOf = ([check, label, needed]: (typeof checks)[number], found: Found): Finding =>
  typeof found === "string"
    ? { check, label, needed, met: true, sentence: `${capital(found)}.` }
    : { check, label, needed, met: false, sentence: `${found.lacks}.`, question: found.question };

/** Whether a goal is declared to be a course, with the reason why it has no number (domain.md F60). */
const isCourse = ({ goalKind, motivation }: GoalSaid): boolean =>
  goalKind === "course" && motivation !== undefined;

const verdictOf = (said: GoalSaid, findings: readonly Finding[]): GoalVerdict => {
  const met = (check: CheckCode): boolean =>
    findings.some((finding) => finding.check === check && finding.met);
  if (findings.every((finding) => finding.met || !finding.needed)) return "concreet";
  if (isCourse(said) && met("K1") && met("K2") && met("K8")) return "koers";
  return met("K1") || met("K2") ? "vaag" : "leeg";
};

const SENTENCES: Readonly<Record<GoalVerdict, string>> = {
  concreet:
    "Dit doel is concreet: het zegt voor wie er wat verandert, van waar naar waar en wanneer.",
  koers: "Dit doel is een koers: het geeft een richting zonder getal, en zegt waarom.",
  vaag: "Dit doel is vaag: het zegt een deel van wat nodig is om te zien of het lukt.",
  leeg: "Dit doel is leeg: het zegt niet voor wie er iets verandert en niet wat er verandert.",
};

/**
 * The test of domain.md N5 on what a goal says. Concreet = K1–K5, K8 and K10; koers = K1, K2 and K8 of a
 * declared course with its motivation; leeg = neither K1 nor K2; else vaag. More information never makes a
 * check or the verdict worse.
 */
export const judged = (said: GoalSaid, beside: Beside): Judgement => {
  const findings = checks.map((check) => findingOf(check, check[3](said, beside)));
  const verdict = verdictOf(said, findings);
  return { verdict, sentence: SENTENCES[verdict], findings };
};

/** Checks that are not met. */
export const failedOf = ({ findings }: Pick<Judgement, "findings">): readonly CheckCode[] =>
  findings.filter(({ met }) => !met).map(({ check }) => check);
