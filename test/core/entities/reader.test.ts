import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createEntityReader, parse } from '../../../src/core';

const model = (name: string) => readFile(`src/core/entities/models/${name}`);

describe('a reader of entities', () => {
  it('loads the model that the text needs, once, and none for a text without words', async () => {
    const loaded: string[] = [];
    const read = createEntityReader((name) => {
      loaded.push(name);
      return model(name);
    });
    assert.deepEqual(await read(parse('')), []);
    assert.deepEqual(loaded, []);
    const [first, second] = await Promise.all([read(parse('She lives in Ohio.')), read(parse('He lives in Ohio.'))]);
    assert.deepEqual([first?.length, second?.length], [1, 1]);
    assert.deepEqual(loaded.sort(), ['en-names.bin', 'en-words.txt']);
  });

  it('tries again after a model could not be read', async () => {
    let broken = true;
    const read = createEntityReader((name) => (broken ? Promise.reject(new Error('gone')) : model(name)));
    await assert.rejects(read(parse('She lives in Ohio.')), /gone/);
    broken = false;
    assert.equal((await read(parse('She lives in Ohio.'))).length, 1);
  });

  it('says what a damaged model is', async () => {
    const read = createEntityReader(async () => new Uint8Array(100));
    await assert.rejects(read(parse('She lives in Ohio.')), /not an entity model of this version/);
  });

  it('rests in a long text and does what the user corrected', async () => {
    let rests = 0;
    const read = createEntityReader(model, async () => void rests++);
    const article = parse('Senator Maria Delgado lives in Ohio.\n'.repeat(2000));
    const entities = await read(article, [{ type: 'place', name: 'Ohio', hide: true }]);
    assert.ok(rests > 1);
    assert.deepEqual(
      entities.map(({ name, mentions }) => [name, mentions.length]),
      [['Maria Delgado', 2000]],
    );
  });
});
