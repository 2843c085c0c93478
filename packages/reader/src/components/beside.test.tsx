import { lighthouses } from '@resolute/schema/fixtures';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Beside, BesideRow, BesideText } from '../beside.ts';
import type { ResolutionReaderProps } from '../props.ts';
import { ResolutionReader } from './resolution-reader.tsx';

const { fr, en } = lighthouses;
const render = (props: Partial<ResolutionReaderProps>) => renderToString(<ResolutionReader resolution={fr} locale="en" {...props} />).replaceAll('<!-- -->', '');
/** The html of one row, by the anchor it has. */
const rowOf = (html: string, id: string) => html.slice(html.indexOf(`data-paragraph="${id}"`)).split('class="resolute-row')[0]!;
const words = (html: string) => html.replace(/<[^>]+>/g, '');

const row = (here: string | null, other: BesideText | null, more: Partial<BesideRow> = {}): BesideRow => ({
  here,
  other,
  change: null,
  hereRanges: [],
  otherRanges: [],
  messages: [],
  ...more,
});

const english: Beside = {
  kind: 'LANGUAGE',
  symbol: 'A/RES/61/901',
  language: 'en',
  title: en.title,
  enactingFormula: en.enactingFormula,
  provenance: 'Unofficial translation',
  href: '/A/RES/61/901?lang=en',
  isEarlier: false,
  paragraphs: en.paragraphs.map((paragraph) => row(paragraph.id, paragraph)),
  footnotes: en.footnotes.map((note) => ({ ...row(note.id, null), other: note })),
};

const [first, second] = fr.paragraphs;
const series: Beside = {
  ...english,
  kind: 'RESOLUTION',
  symbol: 'A/RES/60/900',
  language: 'fr',
  provenance: null,
  isEarlier: true,
  paragraphs: [
    row('pp-1', first!, { change: 'KEPT' }),
    row(null, { ...second!, id: 'pp-2', text: 'Rappelant les feux de bois,', opening: null, footnoteCalls: [] }, { change: 'DROPPED' }),
    row('pp-2', { ...second!, text: 'Saluant les gardiens,', opening: null, footnoteCalls: [] }, { change: 'CHANGED', hereRanges: [{ start: 0, end: 9 }], otherRanges: [{ start: 0, end: 7 }] }),
    row('pp-3', null, { change: 'NEW' }),
  ],
  footnotes: [],
};

describe('another language beside the text', () => {
  const html = render({ view: 'en', beside: english, besides: [{ kind: 'LANGUAGE', view: 'en', language: 'en' }] });

  it('stands row by row, with its language, its notes and what it is', () => {
    for (const { id, text } of en.paragraphs) expect(words(rowOf(html, id)).replace(/\s/g, '')).toContain(text.slice(0, 30).replace(/\s/g, ''));
    expect(rowOf(html, 'op-1')).toContain('lang="en"');
    expect(html).toContain('Unofficial translation');
    expect(html).toContain('href="/A/RES/61/901?lang=en"');
  });

  it('says where the two differ and should not, with the words of each', () => {
    const message = { rule: 'C2', here: '12', other: 'XIII' } as const;
    const paragraphs = [row('pp-1', en.paragraphs[0]!, { messages: [message], otherRanges: [{ start: 0, end: 5 }] })];
    const found = rowOf(render({ view: 'en', beside: { ...english, paragraphs } }), 'pp-1');
    expect(words(found)).toContain('Number: “12” here, “XIII” alongside');
    expect(found).toMatch(/<mark class="resolute-difference">/);
  });

  it('gives no anchor twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('another resolution beside the text', () => {
  const html = render({ view: 'A/RES/60/900', beside: series, besides: [{ kind: 'RESOLUTION', view: 'A/RES/60/900', symbol: 'A/RES/60/900' }] });

  it('says in words what became of each paragraph', () => {
    expect(words(rowOf(html, 'pp-1'))).toContain('kept');
    expect(words(rowOf(html, 'pp-2'))).toContain('changed');
    expect(words(rowOf(html, 'pp-3'))).toContain('new');
    expect(words(html)).toContain('1 new · 1 kept · 1 changed · 1 dropped');
  });

  it('shows a dropped paragraph at its place, and not as a paragraph of the text', () => {
    const at = html.indexOf('les feux de bois');
    expect(at).toBeGreaterThan(html.indexOf('data-paragraph="pp-1"'));
    expect(at).toBeLessThan(html.indexOf('data-paragraph="pp-2"'));
    expect(html.slice(html.lastIndexOf('class="resolute-row"', at), at)).toContain('data-lone');
  });

  it('marks what the later text put in and what it left out, whichever is read', () => {
    expect(rowOf(html, 'pp-2')).toMatch(/<ins class="resolute-difference"><em[^>]*>Rappelant<\/em>/);
    expect(rowOf(html, 'pp-2')).toMatch(/<del class="resolute-difference">.*Saluant/);
    const later = rowOf(render({ view: 'A/RES/62/1', beside: { ...series, isEarlier: false } }), 'pp-2');
    expect(later).toMatch(/<del class="resolute-difference"><em[^>]*>Rappelant<\/em>/);
  });
});

describe('the toolbar', () => {
  it('offers a text beside this one only where there is one', () => {
    expect(render({})).not.toContain('alongside');
    expect(render({ besides: [{ kind: 'LANGUAGE', view: 'en', language: 'en' }] })).toMatch(/href="\?view=en"[^>]*>English alongside<\/a>/);
  });

  it('shows the notes where a text is asked for that is not there', () => {
    const html = render({ view: 'es', beside: null });
    expect(html).toContain('data-view="notes"');
    expect(html).toMatch(/aria-current="true"[^>]*>Notes/);
  });
});

describe('the margin', () => {
  it('says who has to do what by when', () => {
    expect(words(rowOf(render({}), 'op-2'))).toContain('Secretary-General: report, 62nd session (2007–2008)');
    expect(words(rowOf(render({}), 'op-5'))).toContain('by 31 December 2007');
    expect(words(rowOf(render({ locale: 'fr' }), 'op-3'))).toContain('célébration, en 2008');
    expect(rowOf(render({}), 'op-1')).not.toContain('resolute-margin-mandates');
  });

  it('links the texts that a paragraph refers to, each once', () => {
    const html = rowOf(render({}), 'op-2');
    expect(html.slice(html.indexOf('resolute-margin-references'))).toMatch(/^[^]*?<a href="https:\/\/undocs.org\/fr\/A\/RES\/60\/900">A\/RES\/60\/900<\/a><\/li><\/ul>/);
  });
});

describe('the series', () => {
  it('lists earlier resolutions with their dates, and compares those at hand', () => {
    const html = render({
      series: [
        { symbol: 'A/RES/58/901', date: '2003-12-23', href: 'https://undocs.org/fr/A/RES/58/901', view: null },
        { symbol: 'A/RES/60/900', date: null, href: '/A/RES/60/900', view: 'A/RES/60/900' },
      ],
    });
    const list = html.slice(html.indexOf('resolute-series'));
    expect(list).toMatch(/Earlier resolutions on the subject.*undocs\.org\/fr\/A\/RES\/58\/901.*23 December 2003.*href="\?view=A%2FRES%2F60%2F900"[^>]*>compare/);
    expect(render({})).not.toContain('resolute-series');
  });
});
