/** Made by `test/editor/host/bundle.mjs`: a browser has no files. */
declare module 'news-text:digests' {
  export const texts: readonly import('../../promises/digest').NamedText[];
  /** What Node makes of them. */
  export const digests: readonly string[];
}
