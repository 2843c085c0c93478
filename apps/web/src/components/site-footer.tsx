import { useWords } from '../words/use-words.ts';

export function SiteFooter() {
  const words = useWords();
  return (
    <footer className="site-footer">
      <p>{words.disclaimer}</p>
      <p>
        <a href="/graphql">{words.graphql}</a>
      </p>
    </footer>
  );
}
