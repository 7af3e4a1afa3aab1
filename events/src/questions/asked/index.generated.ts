// Written by `npm run generate`; edit the files beside it.


/** All of this folder, in the order of their names. */
export const questions = [] as const;
