import { useWords } from '../words/use-words.ts';
import { SymbolBox } from './symbol-box.tsx';

/** An address that is neither a page nor looks like a symbol. */
export function NotFoundPage() {
  const words = useWords();
  return (
    <div className="page message-page">
      <title>{`${words.pageNotFound} · Resolute`}</title>
      <p className="eyebrow">404</p>
      <h1>{words.pageNotFound}</h1>
      <p>{words.pageNotFoundLead}</p>
      <SymbolBox />
    </div>
  );
}
