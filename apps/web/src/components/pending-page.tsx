import { useWords } from '../words/use-words.ts';

/** Shown only where an answer takes longer than a blink: lines of text to come, and the word for those who cannot see them. */
export function PendingPage() {
  const words = useWords();
  return (
    <output className="page pending">
      <p className="visually-hidden">{words.pending}</p>
      {['62%', '94%', '88%', '91%', '40%'].map((width) => (
        <span key={width} className="pending-line" style={{ inlineSize: width }} aria-hidden="true" />
      ))}
    </output>
  );
}
