import type { Message } from './article';

/** The message as text: the template of `bundle` (or its own English) with the arguments filled in. */
export function formatMessage({ text, args = [] }: Message, bundle: Readonly<Record<string, string>> = {}): string {
  return (bundle[text] ?? text).replace(/\{(\d+)\}/g, (place, n) => String(args[Number(n)] ?? place));
}
