import { refusedBeforePublication, untilEnd } from "../../kit/index.ts";
import { MandateTookEffect } from "../events/mandate-took-effect.ts";
import { defineMandateCommand } from "../state.ts";

/** Records that a power can be used, up to the end that its decision gave. */
export const putMandateIntoEffect = defineMandateCommand({
  name: "put-mandate-into-effect",
  label: "Van kracht laten worden",
  step: "takeEffect",
  event: MandateTookEffect,
  dates: ({ validTo }, _input, dates) => untilEnd(dates, validTo),
  saysRetroactive: (state) => state.saysRetroactive === true,
  check: ({ publishedOn }, _input, { dates }) => refusedBeforePublication(dates, publishedOn),
});
