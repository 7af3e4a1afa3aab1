import { councilOn, type Alderman } from "../../council/index.ts";
import type { SubjectId } from "../../kit/index.ts";
import type { Asked } from "../dossier.ts";

/** Of an officer who has no name in the log. */
const MAYOR = "de burgemeester";

/** Finds who answers for a decision now; undefined where the log names nobody who is in office. */
export type FindHolder = (id: SubjectId, portfolio: string | undefined) => string | undefined;

const isSame = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase();

const holds = ({ portfolios }: Alderman, portfolio: string): boolean =>
  portfolios.some((each) => isSame(each, portfolio));

/** Whom a decision names as its holder last; `handedOn` where it named another before. */
const namedHolder = ({ view }: Asked, id: SubjectId) => {
  const said = view.stated(id, (fact) => fact.kind === "text" && fact.key === "holder");
  const last = said.at(-1);
  const name = last?.kind === "text" ? last.text.toString() : "";
  return { name, handedOn: said.length > 1 ? (last?.from ?? "") : "" };
};

/**
 * Who answers for what is open, on the day asked about: the alderman who has the portfolio by then, so that
 * a new one takes over what the last one left (domain.md N14). Whoever it was handed to by name comes first,
 * until the portfolio changes hands again.
 */
export const holderFinder = (asked: Asked): FindHolder => {
  const { view, council, moment } = asked;
  const { aldermen } = councilOn(council, moment.asOf);
  /** An alderman who left answers for nothing; sources write "wethouder Jansen". */
  const hasLeft = (name: string): boolean => {
    const isMeant = (each: Alderman): boolean => name.includes(each.name.split(" ").at(-1) ?? "");
    return council.aldermen.some(isMeant) && !aldermen.some(isMeant);
  };
  const officeOf = (portfolio = ""): Alderman | undefined =>
    aldermen.find((each) => holds(each, portfolio));
  const isOfMayor = (id: SubjectId): boolean =>
    view.text(id, "party") === "mayor" || view.text(id, "body") === "mayor";
  const present = (name: string): string | undefined =>
    name === "" || hasLeft(name) ? undefined : name;
  return (id, portfolio) => {
    if (isOfMayor(id)) return MAYOR;
    const { name, handedOn } = namedHolder(asked, id);
    const office = officeOf(portfolio);
    if (office === undefined) return present(name);
    return handedOn < office.from ? office.name : (present(name) ?? office.name);
  };
};
