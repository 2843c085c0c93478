import { rmSync } from 'node:fs';

/** Removes the data folder that the run had for itself. */
export default function removeData(): void {
  const folder = process.env['RESOLUTE_E2E_DATA'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
