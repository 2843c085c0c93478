import type { Paragraph } from '@resolute/schema';
import { useMemo, useRef } from 'react';
import type { RefObject } from 'react';
import { useCurrentParagraph } from '../behaviour/use-current-paragraph.ts';
import { useFollow } from '../behaviour/use-follow.ts';
import { printedNumber } from '../text/numbering.ts';
import type { Part } from '../text/parts.ts';
import { useReader } from './reader-context.ts';

interface OutlineProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly parts: readonly Part[];
}

/** The paragraphs by their opening words, and where one is among them. */
export function Outline({ root, parts }: OutlineProps) {
  const { idPrefix, resolution, strings } = useReader();
  const anchors = useMemo(() => parts.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)), [parts]);
  const current = useCurrentParagraph(root, anchors);
  const nav = useRef<HTMLElement>(null);
  const top = current === null ? null : topOf(current, parts);
  useFollow(nav, top);

  return (
    <nav ref={nav} className="resolute-outline" aria-label={strings.outline}>
      {parts.map(({ kind, paragraphs }) => (
        <div key={paragraphs[0]!.id} className="resolute-outline-part" data-kind={kind}>
          <a className="resolute-outline-label" href={`#${idPrefix}${paragraphs[0]!.id}`} data-current={paragraphs.some(({ id }) => id === top) || undefined}>
            {strings.parts[kind]}
          </a>
          <ol>
            {paragraphs.filter(isListed).map((paragraph) => (
              <li key={paragraph.id} data-kind={paragraph.kind}>
                <a href={`#${idPrefix}${paragraph.id}`} aria-current={paragraph.id === top ? 'location' : undefined}>
                  <span className="resolute-outline-number">{printedNumber(paragraph, resolution.language)}</span>{' '}
                  <span lang={resolution.language}>{openingWords(paragraph)}</span>
                </a>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </nav>
  );
}

/** Recitals are too many and too alike to be listed one by one. */
function isListed({ kind, depth }: Paragraph): boolean {
  return kind !== 'PREAMBULAR' && depth === 0;
}

function openingWords({ text, opening, kind }: Paragraph): string {
  if (kind === 'HEADING') return text;
  if (opening) return text.slice(opening.start, opening.end);
  const words = text.split(' ');
  return words.length > 4 ? `${words.slice(0, 4).join(' ')}…` : text;
}

/** The paragraph of the first level that a paragraph belongs to. */
function topOf(id: string, parts: readonly Part[]): string {
  const byId = new Map(parts.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => [paragraph.id, paragraph])));
  let top = id;
  for (let at = byId.get(id); at?.parentId != null; at = byId.get(top)) top = at.parentId;
  return top;
}
