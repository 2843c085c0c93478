import type { Paragraph } from '@resolute/schema';
import { useReader } from './reader-context.ts';

/** The texts that a paragraph refers to, each once, as links. */
export function ParagraphReferences({ paragraph }: { readonly paragraph: Paragraph }) {
  const { linkTo, resolution, strings } = useReader();
  const targets = paragraph.mentions.flatMap((mention) =>
    mention.type === 'REFERENCE' && mention.target !== null && mention.target !== resolution.symbol ? [mention.target] : [],
  );
  const linked = [...new Set(targets)].flatMap((target) => {
    const href = linkTo(target);
    return href === null ? [] : [{ target, href }];
  });
  if (linked.length === 0) return null;
  return (
    <ul className="resolute-margin-references" data-box="" aria-label={strings.referencesOf(paragraph.label)}>
      {linked.map(({ target, href }) => (
        <li key={target}>
          <a href={href}>{target}</a>
        </li>
      ))}
    </ul>
  );
}
