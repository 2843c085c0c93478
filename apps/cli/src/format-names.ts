/** What `--format` takes. */
export const formatNames = ['json', 'text', 'messages', 'markdown', 'akn', 'html'] as const;

export type Format = (typeof formatNames)[number];

export function isFormat(name: string): name is Format {
  return (formatNames as readonly string[]).includes(name);
}
