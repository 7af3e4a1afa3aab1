import * as z from "zod/mini";
import { LetterSent, letterStream, sendLetter, traceStream } from "@doelspoor/events";
import { stating } from "../../../application/reconcile.ts";
import { numberedIn, type Numbered } from "../../kit/numbered.ts";
import type { Item, Session } from "../../kit/session.ts";
import { filled, oneLine } from "../../kit/text.ts";
import { traceSaid } from "../../kit/trace-said.ts";
import { address, day, dutchSchema, line } from "../schema.ts";
import type { Planned } from "../source.ts";
import { holdersIn, mentionsIn, type Mention } from "./said.ts";

const FORMS = { Raadsinformatiebrief: "information-letter", Kennisgeving: "notification" } as const;

const schema = z.object({
  id: line(100),
  titel: line(500),
  type: z.enum(["Raadsinformatiebrief", "Kennisgeving"]),
  datum: day(),
  portefeuillehouder: z.optional(z.nullable(z.string().check(z.maxLength(400)))),
  url: address(),
  pdf_url: z.optional(z.nullable(address())),
  tekst: z.optional(z.nullable(z.string())),
});

type Letter = z.infer<typeof schema>;

const glanced = z.looseObject({
  id: line(100),
  titel: z.unknown(),
  datum: z.unknown(),
  portefeuillehouder: z.unknown(),
  url: address(),
  bijgewerkt: z.optional(z.nullable(z.string())),
});

/** What a file is known by as one of letters; undefined for another record. */
export const glanceAt = (value: unknown): z.infer<typeof glanced> | undefined =>
  glanced.safeParse(value).data;

/** Id of a letter at its source. */
export const referenceOf = (value: unknown): string | undefined =>
  z.looseObject({ id: line(100) }).safeParse(value).data?.id;

const sending = (letter: Letter) =>
  stating({
    command: sendLetter,
    event: LetterSent,
    field: "datum",
    data: (known) => ({
      ...known,
      form: FORMS[letter.type],
      title: oneLine(letter.titel),
      holders: holdersIn(filled(letter.portefeuillehouder) ?? ""),
      // Its text stays at its source.
      document: { address: letter.pdf_url ?? letter.url },
    }),
    dates: (known) => ({ ...known, occurredOn: letter.datum }),
  });

type Log = ReadonlyMap<string, readonly Numbered[]>;

/** The one decision that a mention can mean; none where several have its number. */
const meantBy = ({ kinds, number }: Mention, log: Log): Numbered | undefined => {
  const [only, ...others] = (log.get(number) ?? []).filter(({ kind }) => kinds.includes(kind));
  return others.length === 0 ? only : undefined;
};

/** Plans letters, with a trace to what they name by number. */
export class LetterPlans {
  #log: Promise<Log> | undefined;

  /** A letter; it decides nothing, and settles nothing by itself. */
  plan(value: unknown, session: Session): Planned {
    const letter = dutchSchema(schema, value);
    const { id: reference, url } = letter;
    const subject = session.subjectOf(letterStream.name, reference);
    const statements = [sending(letter)];
    const wish = { stream: letterStream, subject, statements, reference, address: url };
    return {
      reference,
      subject,
      settle: async (item) => {
        const done = [await item.file.reconcile(wish)];
        for (const mention of mentionsIn(`${letter.titel}. ${letter.tekst ?? ""}`)) {
          const laid = await this.#lay(item, letter, mention);
          if (laid !== undefined) done.push(laid);
        }
        item.file.conclude(item, { reference, done });
      },
    };
  }

  async #lay({ file }: Item, letter: Letter, mention: Mention) {
    const session = file.run;
    const { tools, municipality } = session;
    const log = await (this.#log ??= numberedIn(tools.log, municipality));
    const meant = meantBy(mention, log);
    const told = `De brief “${oneLine(letter.titel)}” noemt ${mention.said}`;
    if (meant === undefined) {
      file.tally.note(
        `${told}; wat daarmee is bedoeld staat niet in het logboek. Er is geen spoor gelegd.`,
      );
      return undefined;
    }
    file.tally.note(`${told}; er is een spoor gelegd, en verder is er niets aan veranderd.`);
    const from = { id: session.subjectOf(letterStream.name, letter.id), kind: "letter" } as const;
    const trace = traceSaid(from, meant, {
      type: "follows-from",
      intention: mention.sentence,
      occurredOn: letter.datum,
      field: "tekst",
    });
    return file.reconcile({
      stream: traceStream,
      subject: session.subjectOf(traceStream.name, `${letter.id} ${mention.said}`),
      statements: [trace],
      reference: letter.id,
      address: letter.url,
    });
  }
}
