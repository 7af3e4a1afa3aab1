// Written by `npm run generate`; edit the files beside it.

export {  };

/** All of this folder, in the order of their names. */
export const accessCommands = [] as const;
