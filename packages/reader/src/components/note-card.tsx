import type { Footnote } from '@resolute/schema';
import { Citations } from './citations.tsx';
import { useReader } from './reader-context.ts';
import { RichText } from './rich-text.tsx';

/** The whole of a note, what it cites and what its *Ibid.* stands for. */
export function NoteCard({ footnote }: { readonly footnote: Footnote }) {
  const { resolution } = useReader();
  return (
    <>
      <p className="resolute-card-words" lang={resolution.language}>
        <RichText piece={footnote} owner={footnote.id} />
      </p>
      <Citations footnote={footnote} />
    </>
  );
}
