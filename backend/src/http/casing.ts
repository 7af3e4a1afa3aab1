/** `motionVoted` for `motion-voted`. */
export const camel = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** `MotionVoted` for `motion-voted`. */
export const pascal = (name: string): string => camel(`-${name}`);
