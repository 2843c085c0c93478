import { formatNames } from './format-names.ts';

export const help = `Reads United Nations resolutions.

  npm run --silent resolute -- parse FILE [options]

FILE is a text file, or - for standard input. The document goes to standard output,
messages go to standard error, each with its line and column.

  npm run --silent resolute -- compare FILE FILE

sets two language versions of one resolution side by side, with a message where their
numbers, symbols, dates or calls differ; or an earlier resolution of a series beside a
later one, each paragraph new, kept, changed or dropped. It prints JSON. Symbol and
language are taken from the files' names, as A-RES-58-208.fr.txt, else found out.

  npm run corpus -- FOLDER [--json]
  npm run corpus -- --annotations [FOLDER]

reads every text (*.txt) below FOLDER and prints a table of how each was read, and a
summary. The resolution and the language that are meant are taken from a file's name,
as A-RES-58-208.fr.txt, else found out. With --annotations it scores openings, actors,
addressees, references and deadlines beside labels: those of the invented texts, and
those of the texts below FOLDER that are labelled.

Options of parse
  --format NAME    ${formatNames.join(' | ')}; json if not given
  --lang CODE      ar | en | es | fr | ru | zh; found out if not given
  --symbol SYMBOL  the resolution that is meant, where several stand in the text,
                   in any written form: A/RES/58/208, 58/208, "217 A (III)",
                   "S/RES/1325 (2000)", "decision 1995/313"
  --help           this text

It exits 0 whenever a document is printed, whatever its messages; 1 when a document of
a corpus is not read without loss; 2 for a file or folder that cannot be read, a folder
without texts, or wrong options.
`;
