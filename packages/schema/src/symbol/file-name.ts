import { isLanguage, type Language } from '../language.ts';
import { canonicalSymbol } from './format.ts';

/** What a file's name says of the document in it. */
export interface NamedDocument {
  readonly symbol: string | null;
  readonly language: Language | null;
}

// "ES" before a figure is an emergency special session, not Spanish.
const languageMark = /(?:^|[._-])(ar|en|fr|ru|zh|es(?![-_]\d))(?=[._-]|$)/gi;
const shape = /^(A[-_]HRC|[ASE])[-_](RES|DEC)[-_]+(.+)$/i;

/**
 * Reads names as people give them to files of resolutions: `A-RES-58-206.fr.txt`, `S_RES_0036_1947_EN.txt`,
 * `A-RES-1294(XIII).fr.txt`, `A_RES_72_309-EN.pdftotext.txt`. Folders before the name are passed over.
 */
export function symbolFromFileName(path: string): NamedDocument {
  const name = path.replace(/^.*[\\/]/, '');
  const marks = [...name.matchAll(languageMark)];
  const code = marks.at(-1)?.[1]?.toLowerCase();
  const stem = name.slice(0, marks[0]?.index ?? name.length).replace(/\..*$/, '');
  return { symbol: symbolOf(stem), language: isLanguage(code) ? code : null };
}

function symbolOf(stem: string): string | null {
  const [, body, word, rest] = shape.exec(stem) ?? [];
  if (!body || !word || !rest) return null;
  const figures = rest.replace(/(^|\()(E?S)[-_](?=[\dIVX])/gi, '$1$2~').split(/[-_ ]+/);
  const prefix = `${body.replace(/[-_]/, '/')}/${word}`;
  return canonicalSymbol(`${prefix}/${arrange(body.toUpperCase(), figures).replace('~', '-')}`);
}

/** Puts the strokes and brackets back that a file's name cannot hold. */
function arrange(body: string, [first = '', ...rest]: readonly string[]): string {
  const last = rest.at(-1);
  if (last === undefined) return first;
  const bracketed = /^\(.*\)$/.test(last) ? last : `(${last})`;
  if (body === 'S' && /^\(?\d{4}\)?$/.test(last)) return `${first} ${bracketed}`;
  if (/^\(?(?:E?S~)?[IVXL]+\)?$/i.test(last) && /^\d+[A-Z]?$/i.test(first) && !/^\d+$/.test(rest[0]!)) {
    return [first, ...rest.slice(0, -1), bracketed].join(' ');
  }
  return `${first}/${rest.join(' ')}`;
}
