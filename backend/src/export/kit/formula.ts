/**
 * A spreadsheet takes a cell that begins with one of these for a formula, and may send what stands beside
 * it elsewhere (OWASP, CSV Injection). Such a text gets an apostrophe in front; so does one that has
 * apostrophes there already, so that taking away one gives the text back.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n]/;

/** The text as a cell that no spreadsheet calculates. */
export const guarded = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);
