import { organs, type Citation, type Footnote, type Language, type Mandate, type Mention, type Paragraph, type ParagraphKind } from '@resolute/schema';
import type { Annotations, Unannotated } from './annotate.ts';

/*
 * The files of fixtures/annotations: a text with ids for its paragraphs and notes, and what must be found in it, line by
 * line. README.md there says the form.
 */

function kindOf(id: string): ParagraphKind {
  if (id.startsWith('pp-')) return 'PREAMBULAR';
  if (id.startsWith('op-')) return 'OPERATIVE';
  return id.startsWith('h-') ? 'HEADING' : 'ANNEX';
}

/** Reads a fixture's text into a document as the earlier stages of the parser leave it. */
export function readFixture(text: string, language: Language): Unannotated {
  const [head = '', ...rest] = text.split('\n\n');
  const setting = new Map(head.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const));
  const paragraphs: Paragraph[] = [];
  const footnotes: Footnote[] = [];
  let offset = head.length + 2;
  for (const line of rest.join('\n\n').split('\n')) {
    const at = line.indexOf(' ');
    const start = offset + at + 1;
    offset += line.length + 1;
    if (at < 0) continue;
    const id = line.slice(0, at);
    const piece = { id, text: line.slice(at + 1), source: [{ start, end: start + line.length - at - 1 }], omitted: [], emendations: [], suggestions: [], mentions: [] };
    if (id.startsWith('fn-')) {
      footnotes.push({ ...piece, number: Number(id.slice(3)), kind: 'OTHER', citations: [], ibidOf: null, calls: [] });
    } else {
      const parts = id.split('-');
      const depth = parts.length - 2;
      const parentId = depth === 0 ? null : parts.slice(0, -1).join('-');
      paragraphs.push({ ...piece, eId: '', kind: kindOf(id), number: parts.at(-1) ?? null, label: '', depth, parentId, opening: null, footnoteCalls: [] });
    }
  }
  return {
    language,
    symbol: setting.get('symbol') ?? null,
    organ: organs.find((organ) => organ === setting.get('organ')) ?? null,
    session: setting.get('session') ?? null,
    title: null,
    adoption: { date: setting.get('adopted') ?? null, meeting: null, proceduralNote: null, vote: null },
    paragraphs,
    footnotes,
    source: text,
  };
}

/** The named parts that are there: `at annexe date 2005-12-01`. */
function details(parts: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => ` ${name} ${value}`)
    .join('');
}

function printMention(mention: Mention, text: string): string {
  const words = `"${text.slice(mention.start, mention.end)}"`;
  switch (mention.type) {
    case 'ACTOR':
      return `actor ${words} ${mention.actor}${mention.role === 'ADDRESSEE' ? ' ADDRESSEE' : ''}`;
    case 'REFERENCE':
      return `reference ${words} ${mention.target ?? '-'}${details({ at: mention.pinpoint, date: mention.date })}`;
    case 'DATE':
      return `date ${words} ${mention.date}`;
    default:
      return `session ${words} ${mention.session}`;
  }
}

function printMandate({ verb, force, addressees, due, deadline }: Mandate): string {
  const by = details({ session: deadline?.session, date: deadline?.date, from: deadline?.from, to: deadline?.to });
  return `mandate ${verb} ${force}${details({ to: addressees.join(' '), due })}${by === '' ? '' : ` by${by}`}`;
}

function printCitation({ target, title, pinpoint, date }: Citation): string {
  return `citation ${target ?? `"${title ?? ''}"`}${details({ at: pinpoint, date })}`;
}

/** The annotations in the form of the `.expected.txt` files. */
export function printAnnotations({ paragraphs, footnotes, mandates, messages }: Annotations): string {
  const lines: string[] = [];
  for (const { id, text, opening, mentions } of paragraphs) {
    lines.push(id);
    if (opening !== null) lines.push(`  opening "${text.slice(opening.start, opening.end)}" ${opening.verb} ${opening.force}`);
    lines.push(...mentions.map((mention) => `  ${printMention(mention, text)}`));
    lines.push(...mandates.filter(({ paragraph }) => paragraph === id).map((mandate) => `  ${printMandate(mandate)}`));
  }
  for (const { id, text, kind, ibidOf, citations, mentions, source } of footnotes) {
    lines.push(id, `  note ${kind}${details({ ibid: ibidOf })}`);
    lines.push(...citations.map((citation) => `  ${printCitation(citation)}`));
    lines.push(...mentions.map((mention) => `  ${printMention(mention, text)}`));
    const own = messages.filter(({ start }) => source.some((range) => range.start <= start && start < range.end));
    lines.push(...own.map(({ rule }) => `  message ${rule} ${id}`));
  }
  return `${lines.join('\n')}\n`;
}
