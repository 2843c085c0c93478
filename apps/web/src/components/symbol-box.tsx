import { useWords } from '../words/use-words.ts';

/** Goes to a document by its symbol, in whatever form it is written. A plain GET form: it needs no JavaScript. */
export function SymbolBox({ written = '' }: { readonly written?: string }) {
  const words = useWords();
  return (
    <search>
    <form className="symbol-box" action="/" method="get">
      <label htmlFor="symbol">{words.symbol}</label>
      <span className="symbol-field">
        <input
          id="symbol"
          name="symbol"
          type="search"
          defaultValue={written}
          placeholder="A/RES/58/208"
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="symbol-hint"
        />
        <button type="submit">{words.open}</button>
      </span>
      <span id="symbol-hint" className="hint">
        {words.symbolHint}
      </span>
    </form>
    </search>
  );
}
