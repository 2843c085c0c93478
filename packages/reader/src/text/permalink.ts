/** The whole address that a host's link stands for, on the page at `base`. */
export function permalinkOf(href: string, base: string): string {
  return new URL(href, base).href;
}
