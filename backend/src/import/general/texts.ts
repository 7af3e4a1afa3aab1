/** What a sealed text cannot hold, and what stands for a byte that was no character. */
export const UNWRITABLE = /[\p{Surrogate}\0\ufffd]/u;

/** The fields that are taken as they are, with the most characters of each. */
export const TEXTS = [
  ["number", 40],
  ["text", 20_000],
  ["explanation", 4000],
  ["answer", 20_000],
  ["agendaItem", 400],
  ["portfolio", 200],
  ["holder", 200],
  ["address", 2000],
] as const;

/** Why a text cannot be recorded, in Dutch. */
export const textProblem = (
  field: (typeof TEXTS)[number][0],
  text: string,
  max: number,
): string | undefined => {
  if (UNWRITABLE.test(text)) return "bevat tekens die geen tekst zijn";
  if (text.length > max) return `is langer dan ${String(max)} tekens`;
  return field === "address" && !isWebAddress(text) ? "is geen webadres" : undefined;
};

const isWebAddress = (text: string): boolean => /^https?:/i.test(text) && URL.canParse(text);
