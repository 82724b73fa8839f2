// Who wrote it: from the lines of role byline first, else from the dateline or the signature inside the prose.

import { readHanByline } from './han-byline';
import { readLatinByline } from './latin-byline';
import { isHanName } from './surnames';

/** 季安然 of 季安然/海州青年报 writes for 海州青年报. */
export function outletIn(folded: string): string | undefined {
  return readHanByline(folded)?.outlet;
}

const DATELINE = /^.{0,30}?(?:讯|电|訊|電|报道|報導|消息) ?[([【]?.{0,6}\(([^()]{2,40})\)/;
const TAIWAN_DATELINE = /^[(〔【]([^()〔〕【】]{2,30})[)〕】]/;
const SIGNATURE = /[。!?”"』」)…] ?[([【〔]([^()[\]【】〔〕]{2,40})[)\]】〕]$/;
const REPORTING = /\((?:additional )?reporting by ([^;()]{3,80})/i;

/** Reporters whom the first paragraph's dateline or the last one's signature names. */
export function reportersIn(first: string, last: string): readonly string[] {
  const english = REPORTING.exec(last)?.[1];
  if (english !== undefined) return readLatinByline(`By ${english.replace(/ in [A-Z].*/, '')}`)?.names ?? [];
  for (const match of [DATELINE.exec(first), TAIWAN_DATELINE.exec(first), SIGNATURE.exec(last)]) {
    const names = readHanByline(match?.[1] ?? '')?.names ?? [];
    if (names.length > 0) return names;
  }
  // A bare name in brackets after the last sentence is its reporter: （李楠）.
  const signed = (SIGNATURE.exec(last)?.[1] ?? '').split(/[ 、,]/);
  return signed.length <= 3 && signed.every((name) => isHanName(name)) ? signed : [];
}
