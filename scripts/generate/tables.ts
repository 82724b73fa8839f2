// Tables inside pages that people write: what stands between a pair of marks is made, the rest stays.

/** `rows` below their heads, as Markdown; a bar inside a cell is escaped. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The page with each of the tables, by name, between its `<!-- NAME … -->` and `<!-- /NAME -->`. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  let result = page;
  for (const [name, made] of Object.entries(tables)) {
    const parts = result.split(new RegExp(`(<!-- ${name}[ :][^\\n]*-->)\\n[^]*?(<!-- /${name} -->)`));
    if (parts.length !== 4) throw new Error(`the page must have one place for the table “${name}”`);
    const [before, open, close, after] = parts;
    result = `${before}${open}\n\n${made}\n\n${close}${after}`;
  }
  return result;
}
