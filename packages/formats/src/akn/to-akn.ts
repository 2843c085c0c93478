import { type Paragraph, parseParagraphId, type Resolution } from '@resolute/schema';
import { toBody, toNum, type Writer } from './hierarchy.ts';
import { createInline } from './inline.ts';
import { toIdentification, toMeta } from './meta.ts';
import { aknNamespace } from './names.ts';
import { element, escapeXml } from './xml.ts';

/**
 * The document as Akoma Ntoso 3.0 by the profile of the United Nations (AKN4UN): a `statement` with preface, preamble,
 * main body, conclusions and attachments. What that cannot say stands in `proprietary`, so that `fromAkn` gives the same
 * document back.
 */
export function toAkn(resolution: Resolution): string {
  const tree = Map.groupBy(resolution.paragraphs, ({ parentId }) => parentId);
  const writer = { resolution, tree, inline: createInline(resolution) };
  const [preamble, body, annexes] = divide(tree.get(null) ?? []);
  const statement = [
    toMeta(resolution),
    toPreface(resolution),
    toPreamble(preamble, writer),
    element('mainBody', {}, ...toBody(body, writer)),
    toConclusions(resolution),
    toAttachments(annexes, writer),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
${element('akomaNtoso', { xmlns: aknNamespace }, '\n', element('statement', { name: 'resolution', contains: 'originalVersion' }, '\n', statement.filter((part) => part !== '').join('\n'), '\n'), '\n')}
`;
}

/** Preambular paragraphs of the whole, the body, and annexes. */
function divide(roots: readonly Paragraph[]): [Paragraph[], Paragraph[], Map<number, Paragraph[]>] {
  const preamble: Paragraph[] = [];
  const body: Paragraph[] = [];
  const annexes = new Map<number, Paragraph[]>();
  for (const root of roots) {
    const { annex, section, part } = parseParagraphId(root.id) ?? { annex: null, section: null, part: null };
    if (annex !== null) annexes.set(annex, [...(annexes.get(annex) ?? []), root]);
    else if (part === 'pp' && section === null) preamble.push(root);
    else body.push(root);
  }
  return [preamble, body, annexes];
}

function toPreface({ symbol, title }: Resolution): string {
  if (symbol === null && title === null) return '';
  return element(
    'preface',
    {},
    ...(symbol === null ? [] : [element('p', {}, element('docNumber', { eId: 'docNumber_1' }, escapeXml(symbol)))]),
    ...(title === null ? [] : [element('p', {}, element('docTitle', { eId: 'docTitle_1' }, escapeXml(title)))]),
  );
}

function toPreamble(recitals: readonly Paragraph[], writer: Writer): string {
  const { enactingFormula } = writer.resolution;
  if (enactingFormula === null && recitals.length === 0) return '';
  return element(
    'preamble',
    {},
    ...(enactingFormula === null
      ? []
      : [element('formula', { name: 'enactingFormula', eId: 'formula_1' }, element('p', {}, escapeXml(enactingFormula)))]),
    ...(recitals.length === 0 ? [] : [element('recitals', { eId: 'recs' }, ...recitals.map((recital) => toItem('recital', recital, writer)))]),
  );
}

/** A recital, or an item in one: its words, then its own items as a list. */
function toItem(name: 'recital' | 'item', paragraph: Paragraph, writer: Writer): string {
  const items = writer.tree.get(paragraph.id) ?? [];
  const { eId } = paragraph;
  return element(
    name,
    { eId },
    toNum(paragraph, writer),
    element('p', {}, writer.inline(paragraph)),
    ...(items.length === 0 ? [] : [element('blockList', { eId: `${eId}__list_1` }, ...items.map((item) => toItem('item', item, writer)))]),
  );
}

function toConclusions({ frame }: Resolution): string {
  const closing = frame.filter(({ kind }) => kind === 'CLOSING');
  return closing.length === 0 ? '' : element('conclusions', {}, ...closing.map(({ text }) => element('p', {}, escapeXml(text))));
}

/** Each annex is an attachment with a document in it, whose first paragraph without a number is its heading. */
function toAttachments(annexes: ReadonlyMap<number, readonly Paragraph[]>, writer: Writer): string {
  if (annexes.size === 0) return '';
  return element(
    'attachments',
    {},
    ...[...annexes].map(([number, paragraphs]) => {
      const whole = paragraphs.find(({ id }) => id === `annex-${number}`);
      const rest = paragraphs.filter((paragraph) => paragraph !== whole);
      return element(
        'attachment',
        { eId: `att_${number}` },
        ...(whole ? [element('heading', { eId: `att_${number}__heading` }, writer.inline(whole))] : []),
        element(
          'doc',
          { name: 'annex' },
          element('meta', {}, toIdentification(writer.resolution, `annex_${number}`)),
          element('mainBody', {}, ...toBody(rest.concat(whole ? (writer.tree.get(whole.id) ?? []) : []), writer)),
        ),
      );
    }),
  );
}
