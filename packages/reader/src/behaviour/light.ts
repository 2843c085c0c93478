/** Lights up a note in the margin and its calls together; null puts out the light. */
export function light(root: HTMLElement, note: string | null): void {
  for (const element of root.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit');
  if (note === null) return;
  const name = CSS.escape(note);
  for (const element of root.querySelectorAll(`[role="doc-noteref"][data-ref="${name}"], [data-note="${name}"]`)) element.setAttribute('data-lit', '');
}

/** Whether all there is to a note is to be seen in the margin: nothing cut off, by its own length or by the window, and no Ibid. to look up. */
export function isInSight(root: HTMLElement, note: string): boolean {
  const box = root.querySelector(`[data-note="${CSS.escape(note)}"]`);
  if (!box || box.hasAttribute('data-ibid') || box.querySelector('[data-cut]') || box.getClientRects().length === 0) return false;
  const { top, bottom, left, right } = box.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
}
