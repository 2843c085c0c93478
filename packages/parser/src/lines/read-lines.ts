import { isBlank, type Range } from '@resolute/schema';
import type { Line } from './line.ts';

export interface Lines {
  readonly lines: readonly Line[];
  readonly pages: readonly Range[];
}

const formFeed = 0x0c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a source into lines and pages. A form feed starts a page. So does a single blank at the start of a
 * line in a text that is otherwise not indented: that is what a form feed becomes when a text is cleaned of
 * control characters.
 */
export function readLines(source: string): Lines {
  const lines: Line[] = [];
  const pages: Range[] = [];
  let pageStart = 0;
  let gap = true;
  let top = true;

  const turnPage = (at: number) => {
    pages.push({ start: pageStart, end: at });
    pageStart = at;
    gap = true;
    top = true;
  };

  for (let at = 0; at < source.length; ) {
    let end = at;
    while (end < source.length && !isBreak(source.charCodeAt(end))) end += 1;
    let start = at;
    while (start < end && isBlank(source.charCodeAt(start))) start += 1;
    let stop = end;
    while (stop > start && isBlank(source.charCodeAt(stop - 1))) stop -= 1;

    if (start === stop) gap = true;
    else {
      const markStart = start;
      start = afterHeadingMark(source, start, stop);
      lines.push({ start, end: stop, markStart, indent: markStart - at, page: pages.length, gap, top });
      gap = false;
      top = false;
    }

    if (source.charCodeAt(end) === formFeed) turnPage(end + 1);
    else if (source.charCodeAt(end) === carriageReturn && source.charCodeAt(end + 1) === lineFeed) end += 1;
    at = end + 1;
  }
  pages.push({ start: pageStart, end: source.length });
  return pages.length > 1 ? { lines, pages } : pagesByLostFormFeeds(source, lines);
}

function pagesByLostFormFeeds(source: string, lines: readonly Line[]): Lines {
  const single = lines.filter((line) => line.indent === 1).length;
  const deeper = lines.filter((line) => line.indent > 1).length;
  if (single === 0 || deeper > 0 || single * 5 > lines.length) return { lines, pages: [{ start: 0, end: source.length }] };

  const pages: Range[] = [];
  let page = -1;
  const paged = lines.map((line, index) => {
    const top = line.indent === 1 || index === 0;
    if (top) {
      page += 1;
      if (page > 0) pages.push({ start: pages.at(-1)?.end ?? 0, end: line.markStart - 1 });
    }
    return { ...line, indent: 0, page, top, gap: line.gap || top };
  });
  pages.push({ start: pages.at(-1)?.end ?? 0, end: source.length });
  return { lines: paged, pages };
}

/** After "## ", "# " and the like: the mark that text extractors put before what they take for a heading. */
function afterHeadingMark(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 6 && source[at] === '#') at += 1;
  if (at === start || at === end || !isBlank(source.charCodeAt(at))) return start;
  while (at < end && isBlank(source.charCodeAt(at))) at += 1;
  return at;
}

function isBreak(code: number): boolean {
  return code === lineFeed || code === formFeed || code === carriageReturn || code === 0x2028 || code === 0x2029;
}
