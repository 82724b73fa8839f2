import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countTried } from '../ledger';
import { ARTICLE, CLEAN } from './article';
import { useFolder } from './process';

/** Bytes as other programs write them (Node itself encodes UTF-8 and UTF-16 only), in base 64. */
const SAVED_AS = {
  GB18030: [
    '0MK7qsnnsbG+qbXnILn6zvHUur3xzOzV2b+qu+HS6aOs0dC+v7K/yvDPwrDrxOq1xL6tvMO5pNf3oaMKu+HS6da4s/ajrNKqsNHOyL7N0rW3xdTauPy80827s/a1xM671sOjrMjDyLrW2rXDtb3KtbvdoaMK',
    '新华社北京电 国务院今天召开会议，研究部署下半年的经济工作。\n会议指出，要把稳就业放在更加突出的位置，让群众得到实惠。\n',
  ],
  Big5: [
    'puasRrB8t3yktaTRs3G5TLdzqrq5d7rirtehQbFOtKOwqrnvpmGk6KxGqbKqurjJp1WhQajDrW6oRKZVs6G3fKZipn6ps6tltKOlWLP4p2mhQwq1b6ilpEi7oaFBs2+2tahNqXexTrx2xVSzXKZormGueKFBp8ax5qZVrMmk5Kv5oUMK',
    '行政院會今天通過新的預算案，將提高對地方政府的補助，並要求各部會在年底前提出報告。\n發言人說，這項決定將影響許多家庭，希望各界支持。\n',
  ],
  Shift_JIS: [
    'kK2Ve4LNk/GPXJP6gUGQVoK1gqKMb43Pkc6N9ILwlK2VXIK1gr2BQo7xkYqCzYtMjtKJ74ypgsWBdY2Rlq+CzJXpgueCtYLwjueC6YF2gsaPcYLXgr2BQgo=',
    '政府は二十日、新しい経済対策を発表した。首相は記者会見で「国民の暮らしを守る」と述べた。\n',
  ],
  'EUC-KR': [
    'waS6zrTCIDIwwM8gu/W3zr/uILDmwaYgtOvDpcC7ILnfx6XH37TZLiC068Xrt8nAuiCx4sDayLiw37+hvK0gsbm5zsDHILvuwLsgwfbFsLDatNmw7SC4u8fftNkuCg==',
    '정부는 20일 새로운 경제 대책을 발표했다. 대통령은 기자회견에서 국민의 삶을 지키겠다고 말했다.\n',
  ],
} as const;

describe('a file of another encoding', () => {
  const folder = useFolder();

  for (const [name, [base64, words]] of Object.entries(SAVED_AS))
    it(`is read when it is ${name}`, () => {
      folder.write('news.txt', Buffer.from(base64, 'base64'));
      assert.equal(folder.run(['clean', 'news.txt']).stdout, words);
    });

  it('is read when it is UTF-16 with a mark', () => {
    folder.write('news.txt', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le'));
    assert.equal(folder.run(['clean', 'news.txt']).stdout, CLEAN);
  });

  it('is read when it is UTF-16 of either byte order without a mark', () => {
    const bytes = Buffer.from(ARTICLE, 'utf16le');
    folder.write('little.txt', bytes);
    folder.write('big.txt', Buffer.from(bytes).swap16());
    assert.equal(folder.run(['clean', 'little.txt']).stdout, CLEAN);
    assert.equal(folder.run(['clean', 'big.txt']).stdout, CLEAN);
  });

  it('is not written back unless --to-utf8 says so', () => {
    const bytes = Buffer.from(`\ufeff${ARTICLE}`, 'utf16le');
    folder.write('news.txt', bytes);
    const refused = folder.run(['clean', '--write', 'news.txt']);
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /news\.txt: it is UTF-16LE, not UTF-8; --to-utf8/);
    assert.equal(folder.read('news.txt'), bytes.toString('utf8'));

    assert.equal(folder.run(['clean', '--write', '--to-utf8', 'news.txt']).status, 0);
    assert.equal(folder.read('news.txt'), CLEAN);
  });
});

describe('a file of another encoding and --write', () => {
  const folder = useFolder();
  const utf16 = Buffer.from(ARTICLE, 'utf16le');
  const FILES: readonly (readonly [name: string, bytes: Buffer])[] = [
    ...Object.entries(SAVED_AS).map(([name, [base64]]) => [name, Buffer.from(base64, 'base64')] as const),
    ['UTF-16, little end first, with a mark', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le')],
    ['UTF-16, big end first, with a mark', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le').swap16()],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ];

  for (const [name, bytes] of FILES)
    it(`leaves ${name} byte for byte, and says how to convert it`, () => {
      folder.write('news.txt', bytes);
      const { status, stderr } = folder.run(['clean', '--write', 'news.txt']);
      countTried(1);
      assert.equal(status, 2);
      assert.match(stderr, /^news\.txt: it is [\w-]+, not UTF-8; --to-utf8/m);
      assert.ok(readFileSync(join(folder.path, 'news.txt')).equals(bytes));
    });

  it('refuses half a pair of UTF-16, which UTF-8 cannot hold', () => {
    const bytes = Buffer.from(`\ufeff${ARTICLE}\ud83d`, 'utf16le');
    folder.write('news.txt', bytes);
    const { status, stderr } = folder.run(['clean', '--write', '--to-utf8', 'news.txt']);
    countTried(1);
    assert.equal(status, 2);
    assert.match(stderr, /^news\.txt: it begins like utf-16le, but cannot be read as that/);
    assert.ok(readFileSync(join(folder.path, 'news.txt')).equals(bytes));
  });
});

describe('what UTF-8 can hold', () => {
  const folder = useFolder();

  for (const [what, words] of [
    ['characters of four bytes', '𠮷野家的𡃁仔说，😀 👩‍👩‍👧 都在。'],
    ['combining marks', 'Cafe\u0301 owners in A\u030angstro\u0308m said a\u0301\u0323 price.'],
    ['words from right to left', 'قال المتحدث «نعم» \u200fفي \u202bالقدس\u202c אמר הדובר.'],
    ['characters that few fonts have', '〇、㋿、ꙮ、௹、⸺。'],
  ] as const)
    it(`stays in the article: ${what}`, () => {
      const line = `林素梅又说：“${words}”，在场的居民都点头称是，会议随后进入下一个议题。`;
      folder.write('news.txt', `${ARTICLE}${line}\n`);
      assert.equal(folder.run(['clean', '--write', 'news.txt']).status, 0);
      countTried(1);
      assert.ok(folder.read('news.txt').startsWith(CLEAN));
      for (const word of words.split(' ')) assert.ok(folder.read('news.txt').includes(word), word);
    });

  it('stays with line ends of every kind, each where it was', () => {
    const ends = ['\r\n', '\n', '\r'];
    const mixed = (text: string) => {
      let i = 0;
      return text.replace(/。\n/g, () => `。${ends[i++ % 3]}`);
    };
    const source = mixed(ARTICLE.replaceAll(' 。', '。'));
    folder.write('news.txt', source);
    assert.equal(folder.run(['clean', '--write', 'news.txt']).status, 0);
    countTried(1);
    assert.equal(folder.read('news.txt'), mixed(CLEAN));
  });
});

describe('a page that names its encoding', () => {
  const folder = useFolder();
  const [base64, words] = SAVED_AS.GB18030;

  it('is believed', () => {
    folder.write('page.txt', Buffer.concat([Buffer.from('<meta charset="gb2312">\n'), Buffer.from(base64, 'base64')]));
    assert.ok(folder.run(['clean', 'page.txt']).stdout.endsWith(words));
  });

  it('is not believed when it names single bytes, as servers do without looking', () => {
    const head = Buffer.from('<meta charset="iso-8859-1">\n');
    folder.write('page.txt', Buffer.concat([head, Buffer.from(base64, 'base64')]));
    assert.ok(folder.run(['clean', 'page.txt']).stdout.endsWith(words));
  });
});

describe('a file that cannot be read as text', () => {
  const folder = useFolder();

  it('is refused when it is binary', () => {
    folder.write('picture.txt', Buffer.from('89504e470d0a1a0a0000000d4948445200000100000001000803000000', 'hex'));
    const { status, stdout, stderr } = folder.run(['clean', 'picture.txt']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^picture\.txt: this is not a text but a binary file/);
  });

  it('is refused when a text has a zero in it', () => {
    folder.write('news.txt', `${ARTICLE}\0`);
    const { status, stderr } = folder.run(['clean', '--write', 'news.txt']);
    countTried(1);
    assert.equal(status, 2);
    assert.match(stderr, /^news\.txt: this is not a text but a binary file/);
    assert.equal(folder.read('news.txt'), `${ARTICLE}\0`);
  });

  it('is refused when its UTF-8 is damaged, with the line', () => {
    const bytes = Buffer.from(ARTICLE);
    bytes[bytes.indexOf('据介绍')] = 0xff;
    folder.write('news.txt', bytes);
    const { status, stderr } = folder.run(['clean', '--write', 'news.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /^news\.txt: its UTF-8 is damaged at line 4; repair that line/);
    assert.equal(folder.read('news.txt'), bytes.toString('utf8'));
  });
});
