import { useI18n } from "vue-i18n";

const tags: Readonly<Record<string, string>> = { nl: "nl-NL", en: "en-GB" };

/** A number with its unit. */
export interface Measured {
  readonly value: number;
  readonly unit: string;
}

/** Makes each formatter once a language: to make one takes far longer than to use it. */
const kept = <Options extends object, Format>(make: (tag: string, options: Options) => Format) => {
  const known = new Map<string, Format>();
  return (tag: string, options: Options): Format => {
    const key = `${tag} ${JSON.stringify(options)}`;
    const format = known.get(key) ?? make(tag, options);
    known.set(key, format);
    return format;
  };
};
const dateFormat = kept(
  (tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);
const listFormat = kept(
  (tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options),
);
const numberFormat = kept(
  (tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);

/** Dates as people write them; `tag` gives the language of the moment. */
const datesIn = (tag: () => string) => {
  const format = (iso: string, options: Intl.DateTimeFormatOptions): string =>
    dateFormat(tag(), options).format(new Date(iso));
  const day = (iso: string, month: "long" | "short"): string =>
    format(`${iso.slice(0, 10)}T00:00:00Z`, {
      day: "numeric",
      month,
      year: "numeric",
      timeZone: "UTC",
    });
  return {
    date: (iso: string): string => day(iso, "long"),
    shortDate: (iso: string): string => day(iso, "short").replace(".", ""),
    month: (yearMonth: string): string =>
      format(`${yearMonth.slice(0, 7)}-01T00:00:00Z`, {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }),
    instant: (iso: string): string =>
      format(iso, {
        day: "numeric",
        month: "short",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        timeZone: "Europe/Amsterdam",
      }),
  };
};

/** Numbers and sums as people write them. */
const numbersIn = (tag: () => string) => {
  const format = (value: number, options: Intl.NumberFormatOptions): string =>
    numberFormat(tag(), options).format(value);
  const number = (value: number): string => format(value, { maximumFractionDigits: 2 });
  const euros = (value: number): string => {
    const digits = Number.isInteger(value) ? 0 : 2;
    const shown = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const sum = format(Math.abs(value), { style: "currency", currency: "EUR", ...shown });
    return value < 0 ? `−\u00a0${sum}` : sum;
  };
  return {
    number,
    /** A number with its unit: euros as money; a percentage sign stands against its number. */
    amount: ({ value, unit }: Measured): string => {
      if (unit === "EUR") return euros(value);
      return unit === "%" ? `${number(value)}%` : `${number(value)} ${unit}`;
    },
  };
};

/** Words, dates and numbers in the chosen language. */
export function useWords() {
  const i18n = useI18n();
  const { locale } = i18n;
  const t: typeof i18n.t = i18n.t.bind(i18n);
  const tag = (): string => tags[locale.value] ?? "nl-NL";
  /** The word for a code; the code itself when there is none. */
  const word = (group: string, code: string): string =>
    i18n.te(`${group}.${code}`) ? t(`${group}.${code}`) : code;

  return {
    t,
    word,
    /** The word for a status of a kind of decision, or the words of all kinds together. */
    statusWord: (status: string, kind?: string): string => {
      const own = kind === undefined ? `status-any.${status}` : `status-of.${kind}.${status}`;
      return i18n.te(own) ? t(own) : word("status", status);
    },
    /** What people call a source. One that a clerk named themselves keeps that name. */
    sourceName: (system: string): string =>
      system.startsWith("import:") ? system.slice("import:".length) : word("source", system),
    /** Who recorded something; the name of an import is for programs, and its source stands beside it. */
    recorder: (id: string): string => (id.startsWith("import-") ? t("history.import") : id),
    list: (items: readonly string[]): string =>
      listFormat(tag(), { type: "conjunction" }).format(items),
    ...datesIn(tag),
    ...numbersIn(tag),
  };
}
