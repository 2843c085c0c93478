import type { Paragraph } from '@resolute/schema';

export type PartKind = 'PREAMBLE' | 'OPERATIVE' | 'ANNEX';

/** A stretch of paragraphs that stand under one label. */
export interface Part {
  readonly kind: PartKind;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Groups the paragraphs into preamble, operative part and annexes, in document order. A heading goes with what follows
 * it; a resolution in sections may have several preambles.
 */
export function partsOf(paragraphs: readonly Paragraph[]): Part[] {
  const parts: { kind: PartKind; key: string; paragraphs: Paragraph[] }[] = [];
  let headings: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'HEADING' && !annexOf(paragraph)) {
      headings.push(paragraph);
      continue;
    }
    const annex = annexOf(paragraph);
    const kind: PartKind = annex ? 'ANNEX' : paragraph.kind === 'PREAMBULAR' ? 'PREAMBLE' : 'OPERATIVE';
    const last = parts.at(-1);
    const key = annex ?? kind;
    if (last?.key === key) last.paragraphs.push(...headings, paragraph);
    else parts.push({ kind, key, paragraphs: [...headings, paragraph] });
    headings = [];
  }
  if (headings.length > 0) {
    const last = parts.at(-1);
    if (last) last.paragraphs.push(...headings);
    else parts.push({ kind: 'OPERATIVE', key: 'OPERATIVE', paragraphs: headings });
  }
  return parts;
}

function annexOf({ id, kind }: Paragraph): string | null {
  return /^annex-\d+/.exec(id)?.[0] ?? (kind === 'ANNEX' ? 'annex' : null);
}
