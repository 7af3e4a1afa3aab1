/** An English command as it is read: its name is an English verb with what it is done to, "carry-over-motion". */
export const inEnglish = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
