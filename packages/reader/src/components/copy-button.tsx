import { useState } from 'react';
import type { ReactNode } from 'react';
import { useReader } from './reader-context.ts';

interface CopyButtonProps {
  readonly label: string;
  /** Called when the button is pressed, so that it may ask the page where it stands. */
  readonly text: () => string;
  readonly className?: string;
  readonly children?: ReactNode;
}

const shownFor = 2000;

/** Puts a text on the clipboard and says so, to eyes and to screen readers. */
export function CopyButton({ label, text, className, children }: CopyButtonProps) {
  const { strings } = useReader();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    setCopied(true);
    setTimeout(() => setCopied(false), shownFor);
  };
  return (
    <button type="button" className={className} aria-label={children ? label : undefined} title={children ? label : undefined} data-copied={isCopied || undefined} onClick={() => void copy()}>
      {children ?? label}
      <output className="resolute-copied">{isCopied ? strings.copied : ''}</output>
    </button>
  );
}
