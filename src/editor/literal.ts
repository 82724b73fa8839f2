/** Markdown that shows just these words. VS Code's own way, `appendText`, makes blanks at which no line can break. */
export function literal(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\n/g, '\\\n');
}
