import type { CodeLine } from '../../article';

const CODE_CLASS = /(?:^|[\s_-])(?:lang|language|highlight|hljs|prettyprint|brush|source-?code|code)(?:[\s_:-]|$)/i;
const LANGUAGE = /(?:^|\s)(?:lang|language|brush|highlight-source)[-:]\s*([\w+#-]{1,20})/i;

/** Preformatted text while it is read: which of it is code, and its lines as they stand. */
export class Code {
  /** Elements `pre` that are open. */
  private depth = 0;
  private isCode = false;
  private language: string | undefined;
  private line = 0;
  private text = '';

  get isOpen(): boolean {
    return this.depth > 0;
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag !== 'pre' && tag !== 'code') return;
    const { class: names = '', 'data-lang': told, 'data-language': said } = attributes;
    if (tag === 'pre' && this.depth++ === 0) {
      this.isCode = CODE_CLASS.test(names);
      this.language = undefined;
      this.line = 0;
      this.text = '';
    }
    if (!this.isOpen) return;
    this.isCode ||= tag === 'code';
    this.language ??= LANGUAGE.exec(names)?.[1]?.toLowerCase() ?? told ?? said;
  }

  add(words: string): void {
    if (this.isOpen) this.text += words;
  }

  /** A line is read: what markup says of it. */
  finishLine(): CodeLine | undefined {
    const { isCode, isOpen, line, text, language } = this;
    this.line++;
    this.text = '';
    return isOpen && isCode ? { text: text.trimEnd(), line, ...(language && { language }) } : undefined;
  }

  close(tag: string): void {
    if (tag === 'pre') this.depth = Math.max(0, this.depth - 1);
  }
}
