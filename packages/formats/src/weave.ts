/** Markup around a stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

/** Markup at one place of a text, behind what ends there. */
export interface Point {
  readonly offset: number;
  readonly markup: string;
}

/**
 * Puts markup into a text. Spans nest; one that would cross another that began before it is left out, since neither
 * XML nor HTML can say it. `escape` is given the text between the marks.
 */
export function weave(text: string, spans: readonly Span[], points: readonly Point[], escape: (text: string) => string): string {
  const waiting = nested(spans);
  const marks = [...points].sort((a, b) => a.offset - b.offset);
  const open: Span[] = [];
  const parts: string[] = [];
  let at = 0;
  const upTo = (offset: number) => {
    parts.push(escape(text.slice(at, offset)));
    at = offset;
  };
  const finish = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      upTo(open.at(-1)!.end);
      parts.push(open.pop()!.close);
    }
  };

  let next = 0;
  for (const span of waiting) {
    for (; next < marks.length && marks[next]!.offset <= span.start; next++) {
      finish(marks[next]!.offset);
      upTo(marks[next]!.offset);
      parts.push(marks[next]!.markup);
    }
    finish(span.start);
    upTo(span.start);
    parts.push(span.open);
    open.push(span);
  }
  for (; next < marks.length; next++) {
    finish(marks[next]!.offset);
    upTo(marks[next]!.offset);
    parts.push(marks[next]!.markup);
  }
  finish(text.length);
  upTo(text.length);
  return parts.join('');
}

/** The spans that nest, outer ones first, without empty ones. */
function nested(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  const open: Span[] = [];
  for (const span of sorted) {
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop();
    if (open.length > 0 && open.at(-1)!.end < span.end) continue;
    kept.push(span);
    open.push(span);
  }
  return kept;
}
