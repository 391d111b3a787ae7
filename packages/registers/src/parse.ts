import { LineCounter, parseDocument } from 'yaml';
import { explainIssue } from './explain-issue.ts';
import { REGISTER_FORMAT, type RegisterFile, registerFile } from './format/register-file.ts';
import { type Locate, placesIn } from './positions.ts';
import { type Problem, problemAt } from './problem.ts';
import { valueAt } from './walk.ts';

/** One file of a register, before it is read. The name is what problems are reported under. */
export interface RegisterText {
  readonly name: string;
  readonly text: string;
}

/** One file that fits the format, and the places of everything in it. */
export interface ParsedFile {
  readonly name: string;
  readonly content: RegisterFile;
  readonly locate: Locate;
}

export type ParseResult =
  | { readonly ok: true; readonly file: ParsedFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads one file's YAML and checks it against the format; reports all that does not fit. */
export function parseFile({ name, text }: RegisterText): ParseResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return failed(
      document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return yamlProblem({ file: name, line, column: col }, error.message);
      }),
    );
  }
  const locate = placesIn(document, lines, name);
  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // Too many or circular aliases are only found when they are followed.
    return failed([
      yamlProblem(locate([]), error instanceof Error ? error.message : String(error)),
    ]);
  }
  const format = valueAt(content, ['register', 'format']);
  if (typeof format === 'number' && format > REGISTER_FORMAT) {
    return failed([
      problemAt(
        locate(['register', 'format']),
        'newer-format',
        `This register is in format ${format}; this program reads formats up to ${REGISTER_FORMAT}.`,
        'Update the program, or ask the author for the register in an older format.',
      ),
    ]);
  }
  const parsed = registerFile.safeParse(content);
  if (!parsed.success) {
    return failed(parsed.error.issues.flatMap((issue) => explainIssue(issue, content, locate)));
  }
  return { ok: true, file: { name, content: parsed.data, locate } };
}

function failed(problems: readonly Problem[]): ParseResult {
  return { ok: false, problems };
}

function yamlProblem(place: { file: string; line: number; column: number }, cause: string) {
  return problemAt(
    place,
    'yaml-syntax',
    `The file is not well-formed YAML: ${cause.replace(/\.?$/, '.')}`,
    'Check the indentation, the colons and the quotation marks here and on the line above.',
  );
}
