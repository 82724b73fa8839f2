import assert from 'node:assert/strict';
import { observe } from '../../../src/core/label/features/observations';
import { readPage } from '../../../src/core/read-page';

const SENTENCE =
  'The council met on Tuesday evening and agreed, after a long debate, to repair the roof of the old market hall.';

function viewOf(html: string) {
  const page = readPage(html, 'html');
  const { markup } = observe(
    page,
    page.blocks.map(() => []),
  );
  assert.ok(markup);
  const at = (text: string) => {
    const block = page.blocks.find((one) => one.text.startsWith(text));
    assert.ok(block, text);
    return { i: block.index, element: block.markup?.element ?? -1 };
  };
  return { ...markup, at };
}

describe('what markup tells of a page', () => {
  it('is absent where there are no boxes', () => {
    for (const format of ['text', 'markdown'] as const) {
      const page = readPage('# Title\n\nWords.', format);
      assert.equal(observe(page, [[], []]).markup, undefined);
    }
  });

  it('finds the box that holds the prose, and how far others are from it', () => {
    const { boxes, at } = viewOf(
      `<body><div class=side><p>Aside.</p></div><div class=story><p>First. ${SENTENCE}</p><p>Second. ${SENTENCE}</p></div></body>`,
    );
    const [core] = boxes.cores;
    const [inside, outside] = [at('First').element, at('Aside').element];
    assert.deepEqual([core?.up[inside], core?.down[inside], core?.up[outside], core?.down[outside]], [0, 1, 1, 2]);
    assert.ok((boxes.prose[core?.box[inside] ?? -1] ?? 0) > 0);
    assert.equal(boxes.prose[core?.box[outside] ?? -1], 0);
  });

  it('takes a box that is named the article for it, however short it is', () => {
    const { boxes, at } = viewOf(
      `<body><div itemprop=articleBody><p>Round 1: 14 April</p></div><aside><p>Long. ${SENTENCE}</p></aside></body>`,
    );
    const named = boxes.cores.at(-3);
    assert.equal(named?.up[at('Round').element], 0);
    assert.equal(named?.up[at('Long').element], 1);
  });

  it('finds the box that sites call the text of a story, and takes no footer for it', () => {
    const { boxes, at } = viewOf(
      `<body><div class=page><div class="article body"><p>Short. The ferry is back.</p><p>More. ${SENTENCE}</p></div></div><footer class="page text"><p>Terms. ${SENTENCE} ${SENTENCE} ${SENTENCE}</p></footer>`,
    );
    const called = boxes.cores.at(-1);
    assert.equal(called?.up[at('Short').element], 0);
    assert.equal(called?.up[at('Terms').element], 2);
    assert.equal(boxes.prose[at('Terms').element], 0);
  });

  it('leaves the prose of an aside where there is no other', () => {
    const { boxes, at } = viewOf(`<aside><p>All. ${SENTENCE}</p></aside>`);
    assert.ok((boxes.prose[at('All').element] ?? 0) > 0);
  });

  it('knows what stands beside the article, and what is written unlike the page', () => {
    const story = '市议会周二晚间经过长时间的讨论，同意修缮老市场大厅的屋顶，预计工程将在明年春天完成。';
    const { strange, at } = viewOf(
      `<p>${story}</p><p>${story}${story}</p><p>English. ${SENTENCE}</p><footer><p>关于我们</p><p>Terms. ${SENTENCE}</p></footer>`,
    );
    assert.deepEqual(
      ['市议会', 'English', '关于', 'Terms'].map((words) => strange[at(words).i]),
      [0, 2, 1, 3],
    );
  });

  it('knows paragraphs by the names that they share', () => {
    const { kin, at } = viewOf(`<p class=lead>One. ${SENTENCE}</p><p class=note>Two.</p><p class=lead>Three.</p>`);
    assert.equal(kin[at('One').i], kin[at('Three').i]);
    assert.equal(kin[at('One').i]?.blocks, 2);
    assert.equal(kin[at('Two').i]?.prose, 0);
  });

  it('holds blocks against the title, the description and the body that the page gives to machines', () => {
    const { claimed, at } = viewOf(
      `<meta property="og:title" content="Roof of the market hall to be repaired"><meta name=description content="The council agreed to repair the old roof."><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"First. ${SENTENCE}"}</script><h1>Roof of the market hall to be repaired</h1><h2>The council agreed to repair the old roof.</h2><p>First. ${SENTENCE}</p><p>Unlike all else on this page, by far and by any measure.</p>`,
    );
    assert.equal(claimed.title[at('Roof').i], 1);
    assert.equal(claimed.description[at('The council').i], 1);
    assert.ok((claimed.body[at('First').i] ?? 0) > 0.9);
    assert.equal(claimed.body[at('Unlike').i], 0);
    assert.ok((claimed.title[at('Unlike').i] ?? 1) < 0.5);
  });
});
