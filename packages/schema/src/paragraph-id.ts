/**
 * Where a paragraph stands, as people cite it.
 *
 *   id      = ["annex-" number "-"] ["s" number "-"] part "-" number *("-" mark)   `annex-1-s2-op-3-a-i`
 *           / "annex-" number                                                      `annex-1`
 *           / "fn-" number                                                         `fn-7`, a note
 *   part    = "pp" / "op" / "h"                                                    preambular, operative, heading
 *   mark    = letters or figures, as printed                                       "a", "ii", "1"
 */
export interface ParagraphPath {
  /** Counted from 1; null outside annexes. */
  readonly annex: number | null;
  /** The section, or the text adopted inside the body, where paragraphs are numbered anew. */
  readonly section: number | null;
  /** Null for the annex itself. */
  readonly part: 'pp' | 'op' | 'h' | 'fn' | null;
  /** The paragraph's number and those of the sub-paragraphs that lead to it: `["10", "a", "i"]`. */
  readonly numbers: readonly string[];
}

const shape = /^(?:annex-(\d+)(?:-|$))?(?:s(\d+)-)?(?:(pp|op|h|fn)((?:-[\p{L}\p{N}]+)+))?$/u;

/** The id of what stands at a path: `op-10-a`, `s2-pp-1`, `annex-1-op-2`. */
export function paragraphId({ annex, section, part, numbers }: Partial<ParagraphPath>): string {
  return [annex ? `annex-${annex}` : [], section ? `s${section}` : [], part ?? [], numbers ?? []].flat().join('-');
}

/** The path that an id means; null where it is no id. */
export function parseParagraphId(id: string): ParagraphPath | null {
  const [found, annex, section, part, numbers] = shape.exec(id) ?? [];
  if (!found || (!part && (section || !annex))) return null;
  return {
    annex: annex ? Number(annex) : null,
    section: section ? Number(section) : null,
    part: isPart(part) ? part : null,
    numbers: numbers?.slice(1).split('-') ?? [],
  };
}

function isPart(text: string | undefined): text is NonNullable<ParagraphPath['part']> {
  return text === 'pp' || text === 'op' || text === 'h' || text === 'fn';
}
