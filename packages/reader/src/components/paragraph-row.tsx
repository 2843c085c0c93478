import type { Paragraph } from '@resolute/schema';
import { printedNumber } from '../text/numbering.ts';
import { Heading } from './heading.tsx';
import { Margin } from './margin.tsx';
import { ParagraphTools } from './paragraph-tools.tsx';
import { useReader } from './reader-context.ts';
import { RichText } from './rich-text.tsx';

/** One paragraph and what stands beside it. */
export function ParagraphRow({ paragraph, isTarget }: { readonly paragraph: Paragraph; readonly isTarget: boolean }) {
  const { address, headingLevel, idPrefix, resolution, strings } = useReader();
  const { id, kind, depth, label, mentions } = paragraph;
  const number = printedNumber(paragraph, resolution.language);
  const words = <RichText piece={paragraph} owner={id} />;
  const isFollowed = address.actor !== null && mentions.some((mention) => mention.type === 'ACTOR' && mention.actor === address.actor);
  return (
    <div
      className="resolute-row"
      id={idPrefix + id}
      data-paragraph={id}
      data-kind={kind}
      data-target={isTarget || undefined}
      data-followed={isFollowed || undefined}
      data-depth={depth}
    >
      <div className="resolute-text" lang={resolution.language} data-anchor={idPrefix + id}>
        <a
          className="resolute-number"
          href={`#${idPrefix}${id}`}
          aria-label={strings.permalink(label)}
          title={strings.permalink(label)}
          data-unnumbered={number === null || undefined}
        >
          {number ?? '¶'}
        </a>
        {kind === 'HEADING' ? <Heading level={headingLevel + 2}>{words}</Heading> : <p>{words}</p>}
        <ParagraphTools paragraph={paragraph} />
      </div>
      <Margin paragraph={paragraph} />
    </div>
  );
}
