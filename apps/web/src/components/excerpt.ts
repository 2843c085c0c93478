const reach = 130;

/** A stretch of a text with the words around it, cut between words; offsets are code units. */
export function excerpt(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  let from = Math.max(0, start - reach);
  let to = Math.min(text.length, end + reach);
  if (from > 0) from = text.indexOf(' ', from) + 1;
  if (to < text.length) to = text.lastIndexOf(' ', to);
  return {
    before: (from > 0 ? '… ' : '') + text.slice(Math.min(from, start), start),
    named: text.slice(start, end),
    after: text.slice(end, Math.max(to, end)) + (to < text.length ? ' …' : ''),
  };
}
