import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { ThemeSwitch } from './theme-switch.tsx';

export function SiteHeader() {
  const words = useWords();
  return (
    <header className="site-header">
      <Link to="/" className="wordmark" aria-label={words.home}>
        Resolute
      </Link>
      <nav aria-label={words.sections}>
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {words.resolutions}
        </Link>
        <Link to="/actors">{words.actors}</Link>
      </nav>
      <ThemeSwitch />
    </header>
  );
}
