/** A field of the input and what is wrong with it, in Dutch. */
export interface FieldIssue {
  /** Path of the field, `baseline.value`; empty for the whole. */
  readonly field: string;
  readonly message: string;
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly input?: unknown;
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly format?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "een tekst",
  number: "een getal",
  int: "een heel getal",
  array: "een lijst",
  object: "een groep velden",
  boolean: "ja of nee",
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: "Dit is geen geldig kenmerk.",
  url: "Dit is geen geldig webadres (https://…).",
  regex: "De schrijfwijze klopt niet.",
};

const tooBig = ({ origin, maximum }: Issue): string =>
  origin === "string"
    ? `Gebruik hoogstens ${String(maximum)} tekens.`
    : `Kies hoogstens ${String(maximum)}.`;

const tooSmall = ({ origin, minimum }: Issue): string =>
  origin === "string" ? "Vul dit veld in." : `Kies ten minste ${String(minimum)}.`;

const wrongType = ({ input, expected = "" }: Issue): string =>
  input === undefined ? "Vul dit veld in." : `Dit moet ${TYPES[expected] ?? expected} zijn.`;

const messages: Readonly<Record<string, (issue: Issue) => string>> = {
  invalid_type: wrongType,
  too_big: tooBig,
  too_small: tooSmall,
  invalid_value: ({ values = [] }) => `Kies een van deze waarden: ${values.join(", ")}.`,
  invalid_format: ({ format = "" }) => FORMATS[format] ?? "De schrijfwijze klopt niet.",
  unrecognized_keys: () => "Dit veld bestaat niet.",
};

/** What a schema objects to, all of it, in Dutch and by field. */
export const dutchIssues = (issues: readonly Issue[], root = ""): readonly FieldIssue[] =>
  issues.map((issue) => ({
    field: [...(root === "" ? [] : [root]), ...issue.path.map(String)].join("."),
    message: messages[issue.code ?? ""]?.(issue) ?? issue.message,
  }));
