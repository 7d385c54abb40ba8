import type { ListedOrganisation } from '../../../src/core/model';
import { directoryOf } from '../../../src/core/organisations/directory';
import { linkOrganisations } from '../../../src/core/organisations/link';
import { recogniseOrganisations } from '../../../src/core/organisations/recognise';
import { finish } from '../../../src/core/steps';
import { readText } from '../../../src/core/text/sourceText';

/** Reads and links the organisations of a text, with an own list where one is given. */
export function linked(text: string, own?: readonly ListedOrganisation[]) {
  const directory = directoryOf(own);
  const source = readText(text);
  const candidates = source.blocks.flatMap((block) => recogniseOrganisations(source, block, directory));
  return finish(linkOrganisations(source, candidates, directory));
}

/** The text with square brackets around each mention: `[NHS England] pays.` */
export function marked(text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of linked(text).mentions) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

/** A marked text without its square brackets. */
export function unmarked(text: string): string {
  return text.replace(/[[\]]/g, '');
}

/** Each body of a text with what mentions it: `Harwick Trust: Harwick Trust, HT`. */
export function bodiesIn(text: string, own?: readonly ListedOrganisation[]): string[] {
  const { mentions, bodies, bodyOf } = linked(text, own);
  return bodies.map(({ name }, k) => {
    const own = mentions.filter((_, m) => bodyOf[m] === k).map(({ start, end }) => text.slice(start, end));
    return `${name}: ${own.join(', ')}`;
  });
}
