/** What a mention is compared by: without the marks of a title and with single blanks. */
export const formOf = (text: string): string =>
  text
    .replace(/^[《〈]|[》〉]$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
