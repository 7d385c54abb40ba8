import type { Random } from '../unit/review/random';

/** What inputs are changed with. */
export interface Material {
  /** Words and pieces that the code knows. */
  readonly dictionary: readonly string[];
  /** Inputs that have done something new. */
  readonly corpus: readonly string[];
  /** The largest code of a character: 0xff for bytes. */
  readonly largest: number;
}

type Mutation = (input: string, random: Random, material: Material) => string;

/** Numbers at which arithmetic changes its mind. */
const NUMBERS = [
  '0',
  '00',
  '1',
  '2',
  '9',
  '10',
  '12',
  '13',
  '31',
  '32',
  '99',
  '100',
  '1000',
  '1999',
  '2000',
  '2024',
  '2025',
  '9999',
  '10000',
].concat([
  '0.5',
  '1.005',
  '1e9',
  '2147483648',
  '9007199254740993',
  '1'.repeat(40),
  `${'9'.repeat(320)}`,
  '-1',
  '1,000',
  '1 000',
  '1.000,00',
]);

/** Characters that are special to some reader. */
const CHARACTERS = [
  ...' \n\t\r\0\f\v|,.;:!?-–—/\\()[]{}<>"\'“”‘’`*_#&%£$€@=+~^•…§\u00a0\u00ad\u200b\u200d\u2028\u202e\ufeff\ufffd\u0301',
  '\ud800',
  '\udc00',
  '\r\n',
  '\n\n',
];

const pick = <T>(from: readonly T[], random: Random): T => from[random(from.length)]!;

/** A place, and one not far after it. */
function stretch(input: string, random: Random): readonly [start: number, end: number] {
  const start = random(input.length + 1);
  const length = 1 + random(random(4) === 0 ? 400 : 24);
  return [start, Math.min(input.length, start + length)];
}

const put = (input: string, start: number, end: number, text: string) => input.slice(0, start) + text + input.slice(end);

const MUTATIONS: readonly Mutation[] = [
  function insertWord(input, random, { dictionary }) {
    const at = random(input.length + 1);
    const [before, after] = random(3) ? [' ', ' '] : ['', ''];
    return put(input, at, at, before + pick(dictionary, random) + after);
  },
  function replaceWord(input, random, { dictionary }) {
    const from = input.indexOf(' ', random(input.length + 1));
    if (from < 0) return `${input} ${pick(dictionary, random)}`;
    const end = input.indexOf(' ', from + 1);
    return put(input, from + 1, end < 0 ? input.length : end, pick(dictionary, random));
  },
  function remove(input, random) {
    return put(input, ...stretch(input, random), '');
  },
  function tellAgain(input, random) {
    const [start, end] = stretch(input, random);
    const times = random(4) ? 1 : 1 + random(30);
    return put(input, end, end, input.slice(start, end).repeat(times));
  },
  function move(input, random) {
    const [start, end] = stretch(input, random);
    const rest = put(input, start, end, '');
    const at = random(rest.length + 1);
    return put(rest, at, at, input.slice(start, end));
  },
  function changeCharacter(input, random, { largest }) {
    if (input === '') return pick(CHARACTERS, random);
    const at = random(input.length);
    const code = random(3) ? 0x20 + random(0x5f) : random(largest + 1);
    return put(input, at, at + 1, String.fromCharCode(code));
  },
  function insertCharacter(input, random) {
    const at = random(input.length + 1);
    return put(input, at, at, pick(CHARACTERS, random));
  },
  function changeNumber(input, random) {
    const from = random(input.length + 1);
    const found = /\d+/.exec(input.slice(from)) ?? /\d+/.exec(input);
    if (!found) return input + pick(NUMBERS, random);
    const start = input.indexOf(found[0], found.index + (found.input === input ? 0 : from));
    return put(input, start, start + found[0].length, random(3) ? pick(NUMBERS, random) : String(random(3000)));
  },
  function changeCase(input, random) {
    const [start, end] = stretch(input, random);
    const words = input.slice(start, end);
    return put(input, start, end, random(2) ? words.toUpperCase() : words.toLowerCase());
  },
  function cross(input, random, { corpus }) {
    const other = pick(corpus, random);
    const [start, end] = stretch(other, random);
    const [from, to] = random(2) ? stretch(input, random) : [random(input.length + 1), input.length];
    return put(input, from, random(2) ? to : from, other.slice(start, random(3) ? end : other.length));
  },
];

/** An input made of another one by a few changes, in UTF-16 units; no longer than `longest`. */
export function mutated(input: string, random: Random, material: Material, longest: number): string {
  let changed = input;
  const changes = 1 + random(random(3) === 0 ? 12 : 4);
  for (let k = 0; k < changes; k++) changed = pick(MUTATIONS, random)(changed, random, material).slice(0, longest);
  if (material.largest >= 0xffff) return changed;
  return changed.replace(/[^\0-\xff]/g, (character) => String.fromCharCode(...new TextEncoder().encode(character)));
}
