import type { Paragraph } from '@resolute/schema';
import { citeParagraph, toBibtex } from '../text/cite.ts';
import { permalinkOf } from '../text/permalink.ts';
import { CopyButton } from './copy-button.tsx';
import { useReader } from './reader-context.ts';

/** The ways to cite a paragraph, each to be copied. Opened in a browser only, so that it may ask the page for its address. */
export function CiteCard({ paragraph }: { readonly paragraph: Paragraph }) {
  const reader = useReader();
  const { resolution, strings } = reader;
  const permalink = permalinkOf(reader.permalink(paragraph.id), document.baseURI);
  const author = resolution.organ === null ? strings.unitedNations : strings.organs[resolution.organ];
  const forms = [
    { name: strings.citation, text: citeParagraph(resolution, paragraph) },
    { name: strings.address, text: permalink },
    { name: 'BibTeX', text: toBibtex(resolution, paragraph, author, permalink) },
  ];
  return forms.map(({ name, text }) => (
    <div key={name} className="resolute-card-cite">
      <code>{text}</code>
      <CopyButton label={`${strings.copy}, ${name}`} text={() => text}>
        {strings.copy}
      </CopyButton>
    </div>
  ));
}
