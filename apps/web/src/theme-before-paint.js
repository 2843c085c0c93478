// Runs before the page is painted, so that a remembered choice never flashes the other theme first.
try {
  const theme = localStorage.getItem('resolute-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: then the system decides.
}
