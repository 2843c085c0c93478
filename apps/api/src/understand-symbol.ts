/** The canonical symbol of a written form, or why it is none. */
export function understandSymbol(written: string): { symbol: string } | { reason: string } {
  return written.trim() === '' ? { reason: 'it is empty.' } : { symbol: written.trim().toUpperCase() };
}
