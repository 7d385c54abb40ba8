import assert from 'node:assert/strict';
import { lemmaClass, lemmaClassesOf } from '../../../src/core/funding/lemmaClasses';
import { classesOf, isIn, NO_CLASSES, wordClass } from '../../../src/core/funding/wordClasses';

const BERRIES = wordClass('currant gooseberry');
const FRUIT = wordClass('gooseberry pear');

/** word, whether it is a berry, whether it is a fruit */
const WORDS: readonly (readonly [word: string, berry: boolean, fruit: boolean])[] = [
  ['currant', true, false],
  ['gooseberry', true, true],
  ['pear', false, true],
  ['potato', false, false],
  ['', false, false],
];

describe('a class of words', () => {
  for (const [word, berry, fruit] of WORDS)
    it(`holds “${word}” or not`, () => {
      assert.equal(isIn(classesOf(word), BERRIES), berry);
      assert.equal(isIn(classesOf(word), FRUIT), fruit);
    });
  it('leaves the words in none what they are', () => assert.equal(classesOf('potato'), NO_CLASSES));
});

describe('a class of lemmas', () => {
  const PICKING = lemmaClass('pick|dig up');
  const DIGGING = lemmaClass('dig|dig up');
  it('holds a verb with its particle', () => assert.equal(lemmaClassesOf('dig up'), PICKING | DIGGING));
  it('tells one verb from another', () => assert.equal(lemmaClassesOf('dig'), DIGGING));
  it('holds no other verb', () => assert.equal(lemmaClassesOf('sow'), 0));
});
