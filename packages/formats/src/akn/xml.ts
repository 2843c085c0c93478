/** What XML 1.0 cannot hold, or advises against: control characters, halves of pairs, and two that are no characters. */
const unwritable = /[[\p{Cc}\p{Cs}\ufffe\uffff]--[\t\n\r]]/gv;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as content or attribute; what XML cannot hold becomes U+FFFD, and line breaks of other kinds are kept from being made one. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"\r\u2028]/g, (mark) => entities[mark] ?? `&#${mark.charCodeAt(0)};`);
}

/** Whether XML can hold the text as it is. */
export function isWritable(text: string): boolean {
  return text.search(unwritable) < 0;
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes without a value are left out, content is markup already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `${openTag(name, attributes)}${content.join('')}</${name}>`;
}

/** An element without content. */
export function emptyElement(name: string, attributes: Attributes): string {
  return openTag(name, attributes).replace(/>$/, '/>');
}

/** The first half of {@link element}. */
export function openTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`,
  );
  return `<${name}${written.join('')}>`;
}
