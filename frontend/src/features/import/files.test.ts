import { expect, it } from "vitest";
import { csvOf, fileName } from "./files.ts";

it("writes cells that no spreadsheet calculates or takes apart", () => {
  expect(csvOf([["1", '=HYPERLINK("x")', 'zegt; "nee"']])).toBe(
    '\u{FEFF}1;"\'=HYPERLINK(""x"")";"zegt; ""nee"""\r\n',
  );
});

it("makes a name of a file", () => {
  expect(fileName(" iBabs / Zaanstad ")).toBe("ibabs-zaanstad");
});
