import { lighthouses } from '@resolute/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { irregular } from './example.testing.ts';
import { toHtml } from './html.ts';

const values = (html: string, attribute: string) => [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value!);

describe('HTML', () => {
  it.each([lighthouses.fr, lighthouses.en, irregular])('has every paragraph and note as an anchor, each id once', (document) => {
    const ids = values(toHtml(document), 'id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...document.paragraphs, ...document.footnotes].map(({ id }) => id)));
  });

  it('leads every inner link somewhere', () => {
    const html = toHtml(lighthouses.fr);
    const inner = values(html, 'href').filter((href) => href.startsWith('#'));
    expect(inner).toHaveLength(10);
    expect(values(html, 'id')).toEqual(expect.arrayContaining(inner.map((href) => href.slice(1))));
  });

  it('leads references to the official address in the language', () => {
    expect(toHtml(lighthouses.fr)).toContain('<a href="https://docs.un.org/fr/A/RES/60/900">résolution 60/900</a>');
  });

  it('says its language and needs nothing from elsewhere', () => {
    const html = toHtml(lighthouses.fr);
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr" dir="ltr">/);
    expect(html).not.toMatch(/<script|<link|<img|@import/);
    expect(toHtml({ ...lighthouses.fr, language: 'ar' })).toContain('dir="rtl"');
  });

  it('shows markup in a text as text', () => {
    const html = toHtml({ ...irregular, title: '<img src=x onerror="alert(1)">' });
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp;amp;');
    expect(html).toContain('<h1>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</h1>');
    expect(html).not.toMatch(/<script|<img/);
  });
});
