import type { LabelledParagraph } from './score.ts';

/** What the lines of an `.expected.txt` file begin with, and what they say (fixtures/annotations/README.md). */
const line = /^ {2}(?<what>opening|actor|reference|mandate) (?:"(?<words>[^"]*)" )?(?<said>.*)$/;
const deadline = / by(?: session (?<session>\S+))?(?: date (?<date>\S+))?(?: from (?<from>\d+))?/;

/** The labels that the `.expected.txt` file of an invented text says its paragraphs have. Notes have none. */
export function readExpectedLabels(text: string, file: string): LabelledParagraph[] {
  const labels: LabelledParagraph[] = [];
  for (const block of text.split(/\n(?! )/)) {
    const [id = '', ...lines] = block.split('\n');
    if (id === '' || id.startsWith('fn-')) continue;
    const said = lines.flatMap((one) => {
      const { what, said: value } = line.exec(one)?.groups ?? {};
      return what === undefined || value === undefined ? [] : [{ what, value }];
    });
    const valuesOf = (wanted: string) => said.filter(({ what }) => what === wanted).map(({ value }) => value);
    const actors = valuesOf('actor').map((value) => value.split(' '));
    labels.push({
      file,
      paragraph: id,
      opening: valuesOf('opening').map((value) => value.split(' ')[0]!),
      actors: actors.map(([actor]) => actor!),
      addressees: actors.filter(([, role]) => role === 'ADDRESSEE').map(([actor]) => actor!),
      references: valuesOf('reference').map((value) => value.replace(/ (?:at|date) .*$/, '').replace(/^-$/, '?')),
      deadlines: valuesOf('mandate').flatMap((value) => {
        const { session, date, from } = deadline.exec(value)?.groups ?? {};
        return session ?? date ?? from ?? [];
      }),
    });
  }
  return labels;
}
