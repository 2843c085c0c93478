import { lighthouses } from '@resolute/schema/fixtures';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ResolutionReaderProps } from '../props.ts';
import { ResolutionReader } from './resolution-reader.tsx';

const { fr, en } = lighthouses;
const render = (props: Partial<ResolutionReaderProps> = {}) => renderToString(<ResolutionReader resolution={fr} {...props} />).replaceAll('<!-- -->', '');
const words = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('\u202F', '');

describe('rendered on a server', () => {
  it('holds every paragraph and every note, so that it is read without JavaScript', () => {
    const text = words(render());
    for (const paragraph of fr.paragraphs) expect(text.replace(/\s/g, '')).toContain(paragraph.text.slice(0, 40).replace(/\s/g, ''));
    for (const { text: note } of fr.footnotes) expect(text.replace(/\s/g, '')).toContain(note.replace(/\s/g, ''));
  });

  it('gives every call, note and paragraph an anchor of its own', () => {
    for (const view of ['notes', 'source'] as const) {
      const ids = [...render({ view, corrections: true, actors: true }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id } of [...fr.paragraphs, ...fr.footnotes]) expect(ids).toContain(id);
      expect(ids).toContain('fnref-1-2');
    }
  });

  it('links each call to its note, and each note back to each of its calls', () => {
    const html = render();
    expect(html).toMatch(/<a id="fnref-1" href="#fn-1" role="doc-noteref" aria-label="Note 1"/);
    expect(html).toContain('role="doc-endnotes"');
    expect(html.match(/href="#fnref-1(-2)?" role="doc-backlink"/g)).toHaveLength(2);
  });

  it('keeps the ids of several readers apart', () => {
    expect(render({ idPrefix: 'fr-' })).toMatch(/<a id="fr-fnref-1" href="#fr-fn-1"/);
  });

  it('offers the views, the corrections and the actors as links to the addresses that the host gives', () => {
    const html = render({ hrefFor: ({ view, corrections, anchor }) => `/doc?v=${view}&c=${Number(corrections)}${anchor ? `#${anchor}` : ''}` });
    expect(html).toContain('href="/doc?v=source&amp;c=0"');
    expect(html).toContain('href="/doc?v=notes&amp;c=1"');
  });

  it('shows no correction until asked, then the original, the replacement and the rule', () => {
    expect(render()).not.toContain('resolute-emendation');
    expect(render({ corrections: true })).toContain('title="lu «\u202Factivi té\u202F», rétabli «\u202Factivité\u202F» (règle E4)"');
  });

  it('shows what was read beside each paragraph in the source view', () => {
    const html = render({ view: 'source' });
    expect(html).toMatch(/<del[^>]*>activi té<\/del><ins[^>]*> activité <\/ins>/);
  });

  it('always says what the text is and where the official one stands', () => {
    const html = render({ locale: 'en' });
    expect(html).toContain('Unofficial text, corrected from OCR');
    expect(html).toContain('href="https://undocs.org/fr/A/RES/61/901"');
  });

  it('lists every place of the actor that is followed, with its role', () => {
    const html = render({ actor: 'secretary-general', locale: 'en' });
    const trail = html.slice(html.indexOf('resolute-trail'));
    expect(trail).toMatch(/addressee<\/dt><dd><a href="#op-2">par\. 2/);
    expect(trail).toMatch(/mentioned<\/dt>.*href="#pp-5".*href="#op-1"/);
  });

  it('numbers as the language of the document does', () => {
    expect(render()).toContain('>a)</a>');
    expect(render({ resolution: en })).toContain('>(a)</a>');
  });

  it('shows text that looks like markup as text', () => {
    const [first, ...rest] = fr.paragraphs;
    const text = '<script>alert(1)</script>';
    const paragraphs = [{ ...first!, text, emendations: [], mentions: [], footnoteCalls: [], opening: null }, ...rest];
    expect(render({ resolution: { ...fr, paragraphs } })).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('says so when a text holds no paragraph or a note is missing', () => {
    const empty = { ...fr, symbol: null, title: null, enactingFormula: null, paragraphs: [], footnotes: [], frame: [], actors: [] };
    expect(render({ resolution: empty, locale: 'en' })).toContain('No paragraph was recognized');
    const lost = fr.paragraphs.map((paragraph) => ({ ...paragraph, footnoteCalls: paragraph.footnoteCalls.map((call) => ({ ...call, footnote: null })) }));
    expect(render({ resolution: { ...fr, paragraphs: lost } })).toContain('title="La note 1 manque dans la source"');
  });
});
