// How English words are used: the share of capitals inside sentences, and a group of words in like company.
// The file: a word, a blank, a letter from `A` for the share in tenths (`K` where too rare to tell), the group in base 36.

export type Usage = ReadonlyMap<string, number>;

const GROUP_BITS = 9;

export function readUsage(file: string): Usage {
  const usage = new Map<string, number>();
  for (const line of file.split('\n')) {
    const blank = line.indexOf(' ');
    if (blank < 0) continue;
    const share = line.charCodeAt(blank + 1) - 0x41;
    usage.set(line.slice(0, blank), (share << GROUP_BITS) | Number.parseInt(line.slice(blank + 2), 36));
  }
  return usage;
}

/** 0 to 10; 11 where the word is unknown. */
export const shareOf = (known: number | undefined): number => (known === undefined ? 11 : known >> GROUP_BITS);
export const groupOf = (known: number | undefined): number =>
  known === undefined ? (1 << GROUP_BITS) - 1 : known & ((1 << GROUP_BITS) - 1);
