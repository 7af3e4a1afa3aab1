/** Reads a number as the Dutch write it: 1.250,5. */
export function parseDutchNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/\.(?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Writes a number as the Dutch type it: 1250,5. */
export const formatDutchNumber = (value: number): string => String(value).replace(".", ",");

const sum = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2, minimumFractionDigits: 2 });

/** Writes a sum of money as the Dutch type it: 450.000 or 1.250,50. */
export const formatDutchSum = (value: number): string => sum.format(value).replace(/,00$/, "");
