/**
 * The answers to the items, in their order; `width` of them are in work at once. The first failure ends it, after the
 * answers before it.
 */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item> | Iterable<Item>,
  answer: (item: Item) => Promise<Answer>,
  width: number,
): AsyncGenerator<Answer> {
  const begun: Promise<Answer>[] = [];
  for await (const item of items) {
    const one = answer(item);
    // It is waited for in its turn: a failure before is not unhandled.
    one.catch(() => undefined);
    begun.push(one);
    if (begun.length >= width) yield await (begun.shift() as Promise<Answer>);
  }
  for (const one of begun) yield await one;
}
