import * as z from "zod/mini";
import { isIsoDate } from "@doelspoor/events";
import { UnreadableVotes, seatsIn } from "../kit/votes.ts";

interface Raw {
  readonly input?: unknown;
}

const missingOr =
  (wrong: string) =>
  ({ input }: Raw): string =>
    input === undefined || input === null ? "ontbreekt" : wrong;

/** What a sealed text cannot hold: half a character, or the character zero. */
const UNWRITABLE = /[\p{Surrogate}\0]/u;

const line = (max: number) =>
  z.string({ error: missingOr("is geen tekst") }).check(
    z.maxLength(max, { error: `is langer dan ${String(max)} tekens` }),
    z.refine((text) => !UNWRITABLE.test(text), { error: "bevat tekens die geen tekst zijn" }),
  );

const required = (max: number) =>
  line(max).check(z.refine((text) => text.trim() !== "", { error: "ontbreekt" }));

const maybe = <Schema extends z.ZodMiniType>(schema: Schema) => z.nullish(schema);

const date = () =>
  line(40).check(
    z.refine(isIsoDate, {
      error: ({ input }) => `“${String(input)}” is geen bestaande datum (jjjj-mm-dd)`,
    }),
  );

const lines = (max: number) => z.array(line(max), { error: missingOr("is geen lijst") });

const votes = () =>
  line(4000).check((context) => {
    try {
      seatsIn(context.value);
    } catch (cause) {
      if (!(cause instanceof UnreadableVotes)) throw cause;
      context.issues.push({ code: "custom", input: context.value, message: cause.message });
    }
  });

const word = <const Words extends readonly string[]>(words: Words, what: string) =>
  z.enum(words, { error: missingOr(`is geen ${what} die de import kent (${words.join(", ")})`) });

/** Words of the source for how a decision went. */
const STATUS_WORDS = [
  "aangenomen",
  "verworpen",
  "ingetrokken",
  "niet in stemming gebracht",
] as const;

const identified = { id: required(100) };

const status = () =>
  z.pipe(
    z.pipe(
      line(100),
      z.transform((text) => text.trim().toLowerCase()),
    ),
    word(STATUS_WORDS, "status"),
  );

/** A motion or an amendment in an export. Columns that a file leaves out state nothing. */
export const motionRecord = z.object(
  {
    ...identified,
    titel: maybe(line(500)),
    type: word(["Motie", "Amendement"], "type"),
    fracties: maybe(lines(200)),
    indiener: maybe(line(4000)),
    medeondertekenaars: maybe(lines(200)),
    datum: maybe(date()),
    agendapunt: maybe(line(500)),
    status: maybe(status()),
    fracties_voor: maybe(votes()),
    fracties_tegen: maybe(votes()),
  },
  { error: "is geen groep velden" },
);

/** A motion or an amendment in an export. */
export type MotionRecord = z.infer<typeof motionRecord>;

const members = () =>
  maybe(
    z.array(z.object({ naam: required(200), fractie: required(200) }), {
      error: missingOr("is geen lijst"),
    }),
  );

const webAddress = () => maybe(z.url({ protocol: /^https?$/, error: "is geen webadres" }));

const uitslag = () =>
  z.pipe(
    z.pipe(
      line(100),
      z.transform((text) => text.trim().toLowerCase()),
    ),
    word(["", "aangenomen", "verworpen"], "uitslag"),
  );

/** A roll call in an export. Its id is not that of the motion it was about. */
export const rollCallRecord = z.object(
  {
    ...identified,
    titel: required(500),
    datum: date(),
    uitslag: maybe(uitslag()),
    fracties_voor: maybe(votes()),
    fracties_tegen: maybe(votes()),
    fracties_onthouding: maybe(votes()),
    raadsleden_voor: members(),
    raadsleden_tegen: members(),
    raadsleden_onthouding: members(),
    url: webAddress(),
  },
  { error: "is geen groep velden" },
);

/** A roll call in an export. */
export type RollCallRecord = z.infer<typeof rollCallRecord>;

const moment = () =>
  maybe(
    line(40).check(
      z.refine((text) => /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d/.test(text), {
        error: "is geen tijdstip",
      }),
    ),
  );

/** A meeting in an export. */
export const meetingRecord = z.object(
  {
    ...identified,
    titel: required(400),
    datum: date(),
    start: moment(),
    eind: moment(),
    locatie: maybe(line(200)),
    url: webAddress(),
    agendapunten: maybe(
      z.array(z.object({ nummer: maybe(line(20)), titel: line(1000) }), {
        error: missingOr("is geen lijst"),
      }),
    ),
  },
  { error: "is geen groep velden" },
);

/** A meeting in an export. */
export type MeetingRecord = z.infer<typeof meetingRecord>;
