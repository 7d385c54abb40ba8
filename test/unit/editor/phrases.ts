import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_WORDS } from '../../../src/report/reportWords';

const EDITOR = 'src/editor';
/** What these say is put into a language by the editor. */
const BELOW = ['src/formats', 'src/import', 'src/review'];
const BUNDLES = 'l10n';

/** A phrase as it stands in a source file: `t('…')`, `say('…')`, `phrase('…')`. */
const PHRASE = /\b(?:t|say|phrase)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;

/** What VS Code shows, as far as it can be told from what stands before it. */
const SHOWN =
  /(?:Message\(|TreeItem\(|CodeAction\(|\b(?:title|placeHolder|prompt|label|saveLabel|description|tooltip)(?::| =))\s*(['"`])(.*?)\1/g;

/** Icons and computed parts of a text. */
const WITHOUT_WORDS = /\$\([\w-]+\)|\$\{(?:[^{}]|\{[^{}]*\})*\}/g;

function sources(folder: string): readonly [name: string, text: string][] {
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

/** All phrases that the editor may show. */
export function phrasesInCode(): ReadonlySet<string> {
  const inCode = [EDITOR, ...BELOW]
    .flatMap(sources)
    .flatMap(([, text]) => [...text.matchAll(PHRASE)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1')));
  return new Set([...inCode, ...Object.values(REPORT_WORDS)]);
}

/** Texts that are shown and are no phrases, each with its file. */
export function textsBesidePhrases(): readonly string[] {
  return sources(EDITOR).flatMap(([name, text]) =>
    [...text.matchAll(SHOWN)]
      .filter(([, , shown = '']) => /\p{L}{2}/u.test(shown.replace(WITHOUT_WORDS, '')))
      .map(([shown]) => `${name}: ${shown}`),
  );
}

/** The phrases in the languages that there are, by language; English is `en`. */
export function bundles(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const files = readdirSync(BUNDLES).filter((name) => name.startsWith('bundle.l10n.'));
  return new Map(
    files.map((name) => [/^bundle\.l10n\.(.+)\.json$/.exec(name)?.[1] ?? 'en', JSON.parse(readFileSync(join(BUNDLES, name), 'utf8'))]),
  );
}
