import { momentInput, questions } from "@doelspoor/events";
import type { AnyQuestion, Verdict } from "@doelspoor/events";
import type * as z from "zod/mini";
import { dutchIssues } from "../application/dutch-issues.ts";
import { defineCliCommand, EXIT, WrongUsage } from "./kit/define-cli-command.ts";
import { AS_USAGE, asOption, lookAs } from "./kit/look-as.ts";

const asked: readonly AnyQuestion[] = questions;

/** `target-group` on the command line is the field `targetGroup`. */
const optionOf = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const fieldsOf = ({ input }: AnyQuestion): readonly string[] => [
  ...Object.keys(input.shape),
  ...Object.keys(momentInput.shape),
];

const options: Record<string, { readonly type: "string" | "boolean"; readonly short?: string }> = {
  ...Object.fromEntries(
    asked.flatMap((question) =>
      fieldsOf(question).map((field) => [optionOf(field), { type: "string" }]),
    ),
  ),
  municipality: { type: "string", short: "m" },
  json: { type: "boolean" },
  ...asOption,
};

type Values = Readonly<Record<string, string | boolean | undefined>>;

const questionCalled = (name: string | undefined): AnyQuestion => {
  const question = asked.find((each) => each.name === name);
  if (question !== undefined) return question;
  throw new WrongUsage(name === undefined ? "Noem de vraag." : `De vraag “${name}” bestaat niet.`);
};

const parsed = <Output>(schema: z.ZodMiniType<Output>, input: object): Output => {
  const { success, data, error } = schema.safeParse(input);
  if (success) return data;
  const issues = dutchIssues(error.issues);
  throw new WrongUsage(
    issues.map(({ field, message }) => `--${optionOf(field)}: ${message}`).join("\n"),
  );
};

const inputOf = (question: AnyQuestion, values: Values) => {
  const fields = fieldsOf(question);
  const known = new Set([...fields.map(optionOf), "municipality", "json", "as"]);
  const other = Object.keys(values).find((option) => !known.has(option));
  if (other !== undefined) throw new WrongUsage(`De vraag ${question.name} kent --${other} niet.`);
  const given = Object.fromEntries(fields.map((field) => [field, values[optionOf(field)]]));
  return { input: parsed(question.input, given), moment: parsed(momentInput, given) };
};

const roleIn = ({ as }: Values): string | undefined => (typeof as === "string" ? as : undefined);

const municipalityIn = ({ municipality }: Values): string => {
  if (typeof municipality === "string") return municipality;
  throw new WrongUsage("Noem de gemeente: --municipality gm en vier cijfers.");
};

interface Told {
  readonly sentence: string;
  readonly evidence: readonly number[];
}

const isTold = (part: unknown): part is Told =>
  typeof part === "object" && part !== null && "sentence" in part && "evidence" in part;

const lineOf = ({ sentence, evidence }: Told): string =>
  evidence.length === 0 ? sentence : `${sentence} [${evidence.join(", ")}]`;

/** The answer and all it is made of that has a sentence, each with the events it rests on. */
const textOf = (verdict: Verdict): string => {
  const parts = Object.values(verdict).flatMap((part: unknown) =>
    Array.isArray(part) ? part.filter(isTold).map((told) => `- ${lineOf(told)}`) : [],
  );
  return `${[lineOf(verdict), ...parts].join("\n")}\n`;
};

const names = asked.map(({ name, label }) => `  ${name.padEnd(20)} ${label}`).join("\n");

/** Asks a question of the chain of a municipality. */
export const ask = defineCliCommand({
  name: "ask",
  label: "Stelt een vraag aan de keten van een gemeente.",
  usage: `ask <vraag> --municipality gm0000 [--as-of jjjj-mm-dd] [--known-at nummer] [--json]
                 [--as rol]

${names}

Tussen rechte haken staan de nummers van de gebeurtenissen waarop een zin rust. Wat een vraag verder
nodig heeft, heeft een eigen optie, bijvoorbeeld --decision met het kenmerk van een besluit.

${AS_USAGE}`,
  options,
  run: async (context, { positionals: [name], values }) => {
    const question = questionCalled(name);
    const { input, moment } = inputOf(question, values);
    const municipality = municipalityIn(values);
    const { asOf = context.clock.today(), knownAt } = moment;
    const look = { as: roleIn(values), called: `doelspoor ask ${question.name}` };
    return lookAs(context, look, async ({ scope, account }) => {
      const opened = (await scope.dossier(municipality))?.at(asOf, knownAt);
      const verdict = opened && question.answer(opened, input);
      if (verdict === undefined) {
        context.tell("Dit bestaat niet op de datum en met de kennis waarmee u kijkt.\n");
        return EXIT.failed;
      }
      const json = JSON.stringify(verdict, null, 2);
      await account(municipality, json);
      context.out(values["json"] === true ? `${json}\n` : textOf(verdict));
      return EXIT.ok;
    });
  },
});
