// How sentences end, seen from the rules: a headline may end in ? or !, but hardly ever in a full stop.

/** A full stop, semicolon, comma or colon at the end, closing quotes and brackets aside; not `...`, not `U.S.`. */
export const TERMINAL_TAIL = /(?:[。；;，,、：:]|(?<!\.\.)(?<!\b\p{Lu}\.\p{Lu})(?<!\.)\.)["'”’»」』)）】》\]]*$/u;

/** Whether the folded line says a whole sentence by its end. */
export function endsWithFullStop(folded: string): boolean {
  return TERMINAL_TAIL.test(folded);
}
