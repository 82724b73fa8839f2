// Addresses, and glosses of how a Chinese character is read, as blanks of the same length, so that offsets stay: neither
// has names.

const ADDRESS = /https?:\/\/[^\s<>()，。]{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const GLOSS = /(?<=[\u4e00-\u9fff][（(]?)[a-z]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*(?![A-Za-z])/g;

const blank = (found: string): string => ' '.repeat(found.length);

export const withoutNameless = (text: string): string => text.replace(ADDRESS, blank).replace(GLOSS, blank);
