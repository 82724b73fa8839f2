// Addresses of links and images, as a page or Markdown names them.

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** A page, a file, a mailbox, a telephone. Others may do something where they are clicked: `javascript:`, `command:`. */
const LEADING = /^(?:https?|ftp|mailto|tel):/i;
/** What browsers leave out when they look for the scheme, and all else that nobody sees. */
const UNSEEN = /[\s\p{C}\p{Z}]+/gu;
/** Printable ASCII: most addresses are no more. */
const PLAIN = /^[!-~]*$/;
/** Longer ones are data. */
const LONGEST = 2000;

/** Whether the address leads somewhere else and only leads: relative ones do, a place on the same page is nowhere else. */
export function leadsSomewhere(address: string | undefined): address is string {
  if (address === undefined || address.length >= LONGEST) return false;
  const said = PLAIN.test(address) ? address : address.replace(UNSEEN, '');
  return said !== '' && !said.startsWith('#') && (!SCHEME.test(said) || LEADING.test(said));
}
