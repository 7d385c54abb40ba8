import mammoth from 'mammoth/mammoth.browser.js';
import { isoDay } from './day';
import { htmlToMarkdown } from './html';
import { type Imported, Unimportable } from './imported';
import { checkNesting } from './nesting';
import { packParts, unpackParts } from './package';

/** Where the text of a document, its styles and its properties stand (ECMA-376); pictures and fonts stand elsewhere. */
const PARTS = /\.(?:xml|rels)$/i;

/** What mammoth does not know by itself. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** What files of Word begin with that are no packages: those before 2007, and those with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * A document of Word (ECMA-376, `.docx`) as Markdown.
 *
 * @throws {Unimportable} where it is of another kind, has a password, or unpacks to too much
 * @throws {Error} where it is damaged
 */
export async function docxToMarkdown(bytes: Uint8Array): Promise<Imported> {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte))
    throw new Unimportable({ kind: holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWord' });
  const parts = unpackParts(bytes, (name) => PARTS.test(name));
  for (const [name, part] of parts) if (/^word\//i.test(name)) checkNesting(new TextDecoder().decode(part));
  const properties = parts.get('docProps/core.xml');
  const date = properties && /<dcterms:modified\b[^>]*>([^<]*)</.exec(new TextDecoder().decode(properties))?.[1];
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: packParts(parts) },
    { styleMap: STYLES, includeEmbeddedStyleMap: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return { text: htmlToMarkdown(value).text, date: isoDay(date) };
}

/** Whether the name stands in the bytes, in UTF-16 as compound files write the names of their parts. */
function holds(bytes: Uint8Array, name: string): boolean {
  const utf16 = [...name].map((letter) => `${letter}\0`).join('');
  return new TextDecoder('windows-1252').decode(bytes).includes(utf16);
}
