import { placeMark, type Level } from './levels.ts';

export interface Twig {
  readonly id: string;
  readonly mark: string;
  readonly depth: number;
  readonly parentId: string;
  readonly inSequence: boolean;
}

/** One paragraph with its sub-paragraphs, as they follow. */
export class Branch {
  readonly id: string;
  #levels: readonly Level[] = [];
  /** Ids from the paragraph down to the last sub-paragraph. */
  #path: readonly string[];
  #marks: readonly string[] = [];
  #running = 0;

  constructor(id: string) {
    this.id = id;
    this.#path = [id];
  }

  /** The sub-paragraph that a mark begins. `next` is the mark behind it; `unique` makes an id that is not taken. */
  grow(read: string, leadIn: boolean, next: string | null, unique: (id: string) => string): Twig {
    const { levels, mark, inSequence } = placeMark(read, this.#levels, leadIn, next);
    const depth = levels.length;
    this.#levels = levels;
    this.#marks = [...this.#marks.slice(0, depth - 1), mark];
    const parentId = this.#path[Math.min(depth, this.#path.length) - 1]!;
    const id = unique([this.id, ...this.#marks].join('-'));
    this.#path = [...this.#path.slice(0, depth), id];
    return { id, mark, depth, parentId, inSequence };
  }

  /** The id of text that runs on behind the sub-paragraphs. */
  runOn(): string {
    this.#running += 1;
    return `${this.id}-p${this.#running}`;
  }

  /** A heading between sub-paragraphs: their marks begin anew. */
  closeLevels(): void {
    this.#levels = [];
  }
}
