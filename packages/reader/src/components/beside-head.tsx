import { useReader } from './reader-context.ts';

/** What stands in the right column: whose text, what it is, and the way to it. */
export function BesideHead() {
  const { beside, strings } = useReader();
  if (!beside) return null;
  const { symbol, title, language, kind, provenance, href, paragraphs } = beside;
  const counts = (['NEW', 'KEPT', 'CHANGED', 'DROPPED'] as const).map((change) => [change, paragraphs.filter((row) => row.change === change).length] as const);
  return (
    <div className="resolute-margin resolute-beside-head" data-view="beside">
      <p className="resolute-beside-what">{kind === 'LANGUAGE' ? strings.languageName(language) : symbol}</p>
      <p className="resolute-beside-title" lang={language}>
        {title ?? symbol}
      </p>
      {provenance === null ? null : <p>{provenance}</p>}
      {kind === 'RESOLUTION' ? (
        <p className="resolute-beside-counts">{counts.flatMap(([change, count]) => (count > 0 ? [strings.changed(change, count)] : [])).join(' · ')}</p>
      ) : null}
      {href === null ? null : (
        <p>
          <a href={href} hrefLang={language}>
            {strings.openBeside}
          </a>
        </p>
      )}
    </div>
  );
}
