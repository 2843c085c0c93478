import { pushApart } from '../geometry/push-apart.ts';
import type { MarginBox } from '../geometry/push-apart.ts';

const gap = 10;

/**
 * Measures the boxes of the margin (notes, actors), sets their places and marks the notes that are cut. Where the
 * stylesheet has the margin folded into the text (`--resolute-margin` is not `beside`) everything is left to it.
 */
export function layMargin(root: HTMLElement): void {
  const isBeside = getComputedStyle(root.querySelector('.resolute-page') ?? root).getPropertyValue('--resolute-margin').trim() === 'beside';
  const boxes = [...root.querySelectorAll<HTMLElement>('[data-box]')];
  root.toggleAttribute('data-laid', isBeside && boxes.length > 0);
  if (!isBeside) {
    for (const box of boxes) box.style.removeProperty('top');
    return;
  }
  // Before anything is measured: what is cut grows by a line that says so.
  for (const text of root.querySelectorAll('.resolute-margin-note-text')) text.toggleAttribute('data-cut', text.scrollHeight > text.clientHeight + 1);
  const origin = root.getBoundingClientRect().top;
  const rows = new Map<Element, MarginBox['row'] & { notes: number }>();
  const measured = boxes.flatMap((element) => {
    const row = element.closest('.resolute-row');
    if (!row) return [];
    const rect = row.getBoundingClientRect();
    const known = rows.get(row) ?? { top: rect.top - origin, bottom: rect.bottom - origin, notes: 0 };
    rows.set(row, known);
    const wanted = callTop(row, element.dataset['note'], origin) ?? known.top;
    return [{ element, box: { wanted, height: element.getBoundingClientRect().height, row: known } }];
  });
  const tops = pushApart(
    measured.map(({ box }) => box),
    gap,
  );
  measured.forEach(({ element, box }, index) => {
    element.style.top = `${Math.round(tops[index]! - box.row.top)}px`;
  });
}

/** The top of the line that a note's call stands in. */
function callTop(row: Element, note: string | undefined, origin: number): number | null {
  const call = note === undefined ? null : row.querySelector(`[role="doc-noteref"][data-ref="${CSS.escape(note)}"]`);
  return call ? call.getBoundingClientRect().top - origin : null;
}
