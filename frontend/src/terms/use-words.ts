import { useI18n } from "vue-i18n";

const formats: Readonly<Record<string, string>> = { nl: "nl-NL", en: "en-GB" };

/** Words, dates and numbers in the chosen language. */
export function useWords() {
  const i18n = useI18n();
  const { locale } = i18n;
  const t: typeof i18n.t = i18n.t.bind(i18n);
  const tag = (): string => formats[locale.value] ?? "nl-NL";
  const day = (iso: string, month: "long" | "short", year = true): string =>
    new Intl.DateTimeFormat(tag(), {
      day: "numeric",
      month,
      ...(year && { year: "numeric" }),
      timeZone: "UTC",
    }).format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

  const number = (value: number): string =>
    new Intl.NumberFormat(tag(), { maximumFractionDigits: 2 }).format(value);

  /** The word for a code; the code itself when there is none. */
  const word = (group: string, code: string): string =>
    i18n.te(`${group}.${code}`) ? t(`${group}.${code}`) : code;

  const euros = (value: number): string => `${value < 0 ? "− " : ""}${plainEuros(Math.abs(value))}`;

  const plainEuros = (value: number): string =>
    new Intl.NumberFormat(tag(), {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
      maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
    }).format(value);

  return {
    t,
    word,
    /** The word for a status of a kind of decision, or the words of all kinds together. */
    statusWord: (status: string, kind?: string): string => {
      const own = kind === undefined ? `status-any.${status}` : `status-of.${kind}.${status}`;
      return i18n.te(own) ? t(own) : word("status", status);
    },
    date: (iso: string): string => day(iso, "long"),
    shortDate: (iso: string): string => day(iso, "short").replace(".", ""),
    month: (yearMonth: string): string =>
      new Intl.DateTimeFormat(tag(), { month: "long", year: "numeric", timeZone: "UTC" }).format(
        new Date(`${yearMonth.slice(0, 7)}-01T00:00:00Z`),
      ),
    instant: (iso: string): string =>
      new Intl.DateTimeFormat(tag(), {
        day: "numeric",
        month: "short",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        timeZone: "Europe/Amsterdam",
      }).format(new Date(iso)),
    number,
    /** A number with its unit: euros as money; a percentage sign stands against its number. */
    amount: ({ value, unit }: { readonly value: number; readonly unit: string }): string => {
      if (unit === "EUR") return euros(value);
      return unit === "%" ? `${number(value)}%` : `${number(value)} ${unit}`;
    },
    list: (items: readonly string[]): string =>
      new Intl.ListFormat(tag(), { type: "conjunction" }).format(items),
  };
}
