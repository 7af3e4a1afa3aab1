// The provider's library asks for `URL.parse` (WHATWG URL, 6.1), which Node 20 lacks.
if (!("parse" in URL))
  Object.defineProperty(URL, "parse", {
    value: (text: string, base?: string): URL | null =>
      URL.canParse(text, base) ? new URL(text, base) : null,
  });

export {};
