export type Theme = 'system' | 'light' | 'dark';

/** The paper of each theme, for the browser's own chrome; the same as in `styles/tokens.css`. */
export const themeColors = { light: '#fdfcf9', dark: '#181715' } as const;

const key = 'resolute-theme';

/** What was chosen on this device; `system` where nothing was, or storage is forbidden. */
export function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(key);
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    return 'system';
  }
}

const listeners = new Set<() => void>();

/** Calls back on every choice made on this page, until the returned function is called. */
export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Shows a theme now and, where storage allows it, on the next visit. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Shown on this page all the same.
  }
  for (const listener of listeners) listener();
}
