import * as z from "zod/mini";
import {
  dutchCount,
  publishTenderNotice,
  TenderNoticePublished,
  tenderStream,
  type TenderState,
} from "@doelspoor/events";
import { stating, type Reconciled, type Statement } from "../../../application/reconcile.ts";
import { problemsIn } from "../../general/problems.ts";
import { UnrecordableRecord, type Problem } from "../../kit/problem.ts";
import type { Session } from "../../kit/session.ts";
import { dutchSchema, line } from "../schema.ts";
import type { Planned } from "../source.ts";
import { readNotice, type LeftOut, type Notice } from "./notice.ts";

const glance = z.looseObject({
  procedure_id: z.nullable(line(100)),
  publicaties: z.array(z.looseObject({ publicatienummer: line(60) })),
});

/** What tells a procedure from others: its id, or where it has none the number of its first notice. */
export const referenceOf = (value: unknown): string | undefined => {
  const parsed = glance.safeParse(value);
  if (!parsed.success) return undefined;
  const { procedure_id, publicaties } = parsed.data;
  return procedure_id ?? publicaties[0]?.publicatienummer;
};

const schema = z.object({
  publicaties: z.array(z.unknown()).check(z.minLength(1, { error: "noemt geen aankondigingen" })),
});

const bought = z.looseObject({
  publicaties: z.array(
    z.looseObject({
      ruwe_velden: z.looseObject({ "buyer-name": z.record(z.string(), z.array(z.string())) }),
    }),
  ),
});

/** Who buy in a procedure, by its notices. */
export const buyersOf = (value: unknown): readonly string[] => {
  const parsed = bought.safeParse(value);
  if (!parsed.success) return [];
  const named = parsed.data.publicaties.flatMap(({ ruwe_velden }) =>
    Object.values(ruwe_velden["buyer-name"]).flat(),
  );
  return [...new Set(named)];
};

const published = (notice: Notice): Statement<TenderState> => {
  const { kind, publishedOn, leftOut: _leftOut, ...said } = notice;
  return stating({
    command: publishTenderNotice,
    event: TenderNoticePublished,
    field: `publicatie ${notice.number}`,
    isSame: ({ data }) => data.number === notice.number,
    data: (known) => ({ ...known, ...said, notice: kind }),
    dates: (known) => ({ ...known, occurredOn: publishedOn }),
  });
};

const readAll = (given: readonly unknown[]) => {
  const notices: Notice[] = [];
  const problems: Problem[] = [];
  for (const each of given)
    try {
      notices.push(readNotice(each));
    } catch (cause) {
      problems.push(...problemsIn(cause));
    }
  return { notices, problems };
};

const byDay = (left: Notice, right: Notice): number =>
  left.publishedOn.localeCompare(right.publishedOn) || left.number.localeCompare(right.number);

const TOLD: Readonly<Record<LeftOut, string>> = {
  "per-lot":
    "# met meer dan één bedrag (per perceel of winnaar): niet opgeteld en niet vastgelegd.",
  intended: "# van een voornemen om te gunnen, met een bedrag: nog niet gegund en niet vastgelegd.",
  "one-euro": "# met € 1 als bedrag, waarmee geen bedrag is bedoeld: niet vastgelegd.",
};

/** Plans procedures, and counts what of their notices is left out. */
export class TenderPlans {
  readonly #buyer: string;
  readonly #leftOut = new Map<LeftOut, Set<string>>();
  #silent = 0;

  /** @param buyer name of the municipality as a buyer */
  constructor(buyer: string) {
    this.#buyer = buyer;
  }

  /** A tender with its notices in the order of their days. */
  plan(value: unknown, session: Session): Planned {
    const reference = referenceOf(value);
    if (reference === undefined) throw new UnrecordableRecord("procedure_id", "ontbreekt");
    this.#assertOwn(value);
    const { publicaties } = dutchSchema(schema, value);
    const { notices, problems } = readAll(publicaties);
    if (notices.length === 0)
      throw new UnrecordableRecord("publicaties", problems[0]?.reason ?? "");
    notices.sort(byDay);
    const subject = session.subjectOf(tenderStream.name, reference);
    const wish = { stream: tenderStream, subject, reference };
    return {
      reference,
      subject,
      settle: async (item) => {
        const done: Reconciled[] = [];
        // One by one, since each has an address of its own.
        for (const notice of notices) {
          this.#note(notice);
          const { address } = notice;
          const said = { ...wish, address, statements: [published(notice)] };
          done.push(await item.file.reconcile(said));
        }
        item.file.conclude(item, { reference, done }, problems);
      },
    };
  }

  /** What the notices say that is not recorded, in Dutch; undefined where that is nothing. */
  leftAlone(): string | undefined {
    const told = [...this.#leftOut].map(([why, { size }]) =>
      TOLD[why].replace("#", dutchCount(size, "aankondiging", "aankondigingen")),
    );
    const silent = dutchCount(this.#silent, "uitkomst noemt", "uitkomsten noemen");
    if (this.#silent > 0) told.push(`${silent} geen winnaar: daar is geen gunning vastgelegd.`);
    return told.length === 0 ? undefined : told.join(" ");
  }

  #assertOwn(value: unknown): void {
    const buyers = buyersOf(value);
    if (!buyers.includes(this.#buyer))
      throw new UnrecordableRecord(
        "buyer-name",
        `is ${buyers.join(", ") || "niet genoemd"}; dit is geen aanbesteding van ${this.#buyer}`,
      );
  }

  #note({ kind, winners = [], leftOut, number }: Notice): void {
    if (kind === "result" && winners.length === 0) this.#silent += 1;
    for (const why of leftOut)
      this.#leftOut.set(why, (this.#leftOut.get(why) ?? new Set()).add(number));
  }
}
