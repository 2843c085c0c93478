import { useSyncExternalStore } from 'react';
import { useWords } from '../words/use-words.ts';
import { chooseTheme, onThemeChange, rememberedTheme } from './theme.ts';
import type { Theme } from './theme.ts';

const next: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const signs: Readonly<Record<Theme, string>> = { system: '◐', light: '○', dark: '●' };

/** One quiet button that goes round the three themes. Without JavaScript the system decides, and it is not there. */
export function ThemeSwitch() {
  const words = useWords();
  const theme = useSyncExternalStore(onThemeChange, rememberedTheme, () => null);
  if (theme === null) return <span className="theme-switch" aria-hidden="true" />;
  const label = `${words.theme}: ${words.themes[theme]}`;
  return (
    <button
      type="button"
      className="theme-switch"
      aria-label={label}
      title={label}
      onClick={() => chooseTheme(next[theme])}
    >
      <span aria-hidden="true">{signs[theme]}</span>
    </button>
  );
}
