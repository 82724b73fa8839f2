/** How long a thing may take to be seen on a busy machine, in milliseconds. */
export const PATIENCE = 40_000;
