import type { Paragraph, Resolution } from '@resolute/schema';

type Cited = Pick<Resolution, 'symbol' | 'title' | 'adoption' | 'language'>;

/** How one cites a paragraph: "A/RES/58/208, par. 10 a)". */
export function citeParagraph({ symbol }: Pick<Resolution, 'symbol'>, { label }: Pick<Paragraph, 'label'>): string {
  return [symbol, label].filter(Boolean).join(', ');
}

/** The resolution as a BibTeX entry with the paragraph as its note; `url` is the permalink. */
export function toBibtex(resolution: Cited, paragraph: Pick<Paragraph, 'id' | 'label'>, author: string, url: string): string {
  const { symbol, title, adoption, language } = resolution;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', `{${author}}`],
    ['title', title],
    ['number', symbol],
    ['year', adoption.date?.slice(0, 4)],
    ['note', paragraph.label],
    ['langid', language],
    ['url', url],
  ];
  const key = [symbol ?? 'resolution', paragraph.id].join('-').replace(/[^A-Za-z0-9]+/g, '-');
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${name === 'url' ? value : escapeTex(value!)}},`);
  return [`@misc{${key},`, ...lines, '}'].join('\n');
}

function escapeTex(text: string): string {
  return text.replace(/[&%$#_]/g, '\\$&');
}
