import * as z from "zod/mini";
import { dutchNumber } from "./dutch.ts";

/** An amount in euros, from 0, to the cent. */
export const euros = () => z.number().check(z.minimum(0), z.maximum(1e12), z.multipleOf(0.01));

/** An amount as people write it: "€ 120.000", "€ 1.250,50"; never broken over two lines. */
export const dutchEuros = (amount: number): string => {
  const cents = Math.round(amount * 100) % 100;
  const tail = cents === 0 ? "" : `,${String(cents).padStart(2, "0")}`;
  return `€\u00a0${dutchNumber((Math.round(amount * 100) - cents) / 100)}${tail}`;
};
