export * from "./kit/envelope.ts";
export * from "./kit/facts.ts";
