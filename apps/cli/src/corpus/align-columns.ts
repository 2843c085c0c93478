/** Rows of cells as lines with their columns aligned: text to the left, figures to the right. The first row is the head. */
export function alignColumns(rows: readonly (readonly (string | number)[])[]): string {
  const [head = [], first = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (typeof first[column] === 'number' ? String(cell).padStart(widths[column]!) : String(cell).padEnd(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join('');
}
