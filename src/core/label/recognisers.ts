import type { Recogniser } from './recogniser';
import { attribution } from './roles/attribution';
import { byline } from './roles/byline';
import { caption } from './roles/caption';
import { date } from './roles/date';
import { deck } from './roles/deck';
import { editor } from './roles/editor';
import { heading } from './roles/heading';
import { listItem } from './roles/list-item';
import { note } from './roles/note';
import { originalTitle } from './roles/original-title';
import { separator } from './roles/separator';
import { source } from './roles/source';
import { tableRow } from './roles/table-row';
import { tags } from './roles/tags';
import { title } from './roles/title';

/** In the order in which they are believed: the first certain one wins. */
export const RECOGNISERS: readonly Recogniser[] = [
  originalTitle,
  separator,
  date,
  source,
  editor,
  byline,
  tags,
  title,
  attribution,
  note,
  caption,
  heading,
  deck,
  tableRow,
  listItem,
];
