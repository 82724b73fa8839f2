import { equal, match, ok } from './assert';
import { ARTICLE, SOURCE_CODE } from './texts';
import { closeAll, openUntitled, run } from './workbench';

const NO_ARTICLE = `${SOURCE_CODE}\n文章图片\n`;

describe('A text that is no news article', () => {
  afterEach(closeAll);

  it('is not cleaned', async () => {
    const document = await openUntitled(NO_ARTICLE);
    const { kind, message } = await run('cleanArticle');
    equal(kind, 'not-an-article');
    match(message, /nothing was changed/);
    equal(document.getText(), NO_ARTICLE);
  });

  it('is not previewed', async () => {
    await openUntitled(NO_ARTICLE);
    equal((await run('previewCleanup')).kind, 'not-an-article');
  });

  it('is cleaned by Clean Anyway', async () => {
    const document = await openUntitled(NO_ARTICLE);
    equal((await run('cleanAnyway')).kind, 'done');
    ok(!document.getText().includes('文章图片'));
    match(document.getText(), /export function add/);
  });

  it('is converted all the same, with a word about it', async () => {
    await openUntitled(NO_ARTICLE);
    const { kind, message } = await run('convertToMarkdown');
    equal(kind, 'done');
    match(message, /does not read like a news article/);
  });

  it('is not what Clean Anyway is needed for: an article is cleaned by it too', async () => {
    const document = await openUntitled(ARTICLE);
    equal((await run('cleanAnyway')).kind, 'done');
    ok(!document.getText().includes('文章图片'));
  });
});
