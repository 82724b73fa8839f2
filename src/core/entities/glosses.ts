// Other names in brackets: 国际密码协会（简称“IACR”）, the Federation of Master Builders (FMB).

import type { TypedSpan } from './entity';

const OPENS =
  /^\s?[（(]\s?(?:(?:以下|下文)?(?:简称|称)(?:为)?|下称|又称|又名|原名|英文名?|also known as|also called|known as|formerly|or|the)?[:：]?\s?[“"‘「]?\s?$/;
const CLOSES = /^\s?[”"’」]?\s?(?:[）)]|[，,])/;

/** For each span the one before it that it is another name of, where it stands in brackets after that one. */
export function glossedOf(text: string, spans: readonly TypedSpan[]): (TypedSpan | undefined)[] {
  return spans.map((span, i) => {
    const before = spans[i - 1];
    if (!before || before.type !== span.type || span.type === 'date' || span.type === 'quantity') return undefined;
    const between = text.slice(before.end, span.start);
    return OPENS.test(between) && CLOSES.test(text.slice(span.end, span.end + 4)) ? before : undefined;
  });
}
