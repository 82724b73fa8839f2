// What the page says of itself to machines, gathered while it is read.

import type { PageData } from '../../article';

/** Scripts of data about the story are small; state of the page's program is not. */
const LONGEST_SCRIPT = 500_000;

export class Head {
  private readonly jsonLd: string[] = [];
  private readonly metas: [string, string][] = [];
  private readonly times: string[] = [];
  private words: { readonly of: 'title' | 'script'; text: string } | undefined;
  private title: string | undefined;
  language: string | undefined;
  /** The page's own address, where it says one. */
  address: string | undefined;

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'base' || (tag === 'link' && attributes.rel === 'canonical')) this.says(attributes.href);
    else if (tag === 'meta') {
      const name = attributes.property ?? attributes.name ?? attributes.itemprop;
      if (name && attributes.content) this.metas.push([name.toLowerCase().trim(), attributes.content]);
      if (name === 'og:url') this.says(attributes.content);
    } else if (tag === 'time' && attributes.datetime) this.times.push(attributes.datetime);
    else if (tag === 'html' && attributes.lang) this.language ??= attributes.lang;
    else if (tag === 'title' && this.title === undefined) this.words = { of: 'title', text: '' };
    else if (tag === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.words = { of: 'script', text: '' };
  }

  private says(address: string | undefined): void {
    if (address !== undefined && /^https?:\/\//i.test(address.trim())) this.address ??= address.trim();
  }

  text(words: string): void {
    if (this.words && this.words.text.length < LONGEST_SCRIPT) this.words.text += words;
  }

  close(tag: string): void {
    if (this.words?.of !== tag) return;
    if (tag === 'title') this.title ??= this.words.text.replace(/\s+/g, ' ').trim();
    else this.jsonLd.push(this.words.text);
    this.words = undefined;
  }

  finish(): PageData {
    const { jsonLd, metas, times, title, language } = this;
    return { jsonLd, metas, times, ...(title && { title }), ...(language && { language }) };
  }
}
