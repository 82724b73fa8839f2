// The part of an input that makes it fail: lines are left out, then characters, as long as it fails without them.

/** Tries that are worth it. */
const MOST_TRIES = 2_000;

export async function shrunk(input: string, fails: (smaller: string) => Promise<boolean>): Promise<string> {
  let tries = 0;
  const failsStill = async (smaller: string) => tries++ < MOST_TRIES && (await fails(smaller));
  let text = input;
  for (const separator of ['\n', ''])
    text = (await fewest(text.split(separator), separator, failsStill)).join(separator);
  return text;
}

/** Leaves out halves, then quarters, down to single parts. */
async function fewest(
  all: readonly string[],
  separator: string,
  fails: (smaller: string) => Promise<boolean>,
): Promise<readonly string[]> {
  let parts = all;
  for (let size = Math.ceil(parts.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < parts.length; ) {
      const fewer = [...parts.slice(0, from), ...parts.slice(from + size)];
      if (await fails(fewer.join(separator))) parts = fewer;
      else from += size;
    }
  return parts;
}
