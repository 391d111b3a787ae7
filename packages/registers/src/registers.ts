import { checkFile } from './check-file.ts';
import { checkRegisters } from './check-references.ts';
import { checkRegister } from './check-register.ts';
import { joinFiles, type LoadedRegister, REFERENCE_SLUG } from './loaded-register.ts';
import { type ParsedFile, parseFile, type RegisterText } from './parse.ts';
import { type Problem, problemAt, sortProblems } from './problem.ts';

/** All registers, or everything that is wrong with their files; nothing partial. */
export type LoadResult =
  | { readonly ok: true; readonly registers: readonly LoadedRegister[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The files of one register, before they are read. */
export interface RegisterTexts {
  /** What problems of the whole register are reported under; a folder's name. */
  readonly name: string;
  readonly files: readonly RegisterText[];
  /** Problems of files that could not even be read. */
  readonly unread?: readonly Problem[];
}

/**
 * Reads several registers and checks them together. The reference register comes first, then the
 * others by id. If a file does not fit the format, references are not checked: what they lead to
 * may stand in that file.
 */
export function parseRegisters(folders: readonly RegisterTexts[]): LoadResult {
  const readings = folders.map(readTexts);
  const registers = readings.flatMap(({ register }) => register ?? []).toSorted(byRank);
  const problems = readings.flatMap((reading) => reading.problems);
  const isComplete = registers.length === folders.length;
  const all = isComplete ? [...problems, ...checkRegisters(registers)] : problems;
  return all.length === 0 ? { ok: true, registers } : { ok: false, problems: sortProblems(all) };
}

interface Reading {
  readonly register: LoadedRegister | null;
  readonly problems: readonly Problem[];
}

function readTexts({ name, files, unread = [] }: RegisterTexts): Reading {
  const results = files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(parseFile);
  const parsed = results.flatMap((result) => (result.ok ? [result.file] : []));
  const unfit = [...unread, ...results.flatMap((result) => (result.ok ? [] : result.problems))];
  const tooNew = unfit.filter(({ code }) => code === 'newer-format');
  // What a newer format may hold is not for this program to judge.
  if (tooNew.length > 0) return { register: null, problems: tooNew };
  const problems = [...unfit, ...parsed.flatMap(checkFile)];
  if (unfit.length > 0) return { register: null, problems };

  const joined = join(name, parsed);
  if (!joined.ok) return { register: null, problems: [...problems, ...joined.problems] };
  return { register: joined.register, problems: [...problems, ...checkRegister(joined.register)] };
}

type Joined =
  | { readonly ok: true; readonly register: LoadedRegister }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function join(name: string, files: readonly ParsedFile[]): Joined {
  const headers = files.flatMap((file) =>
    file.content.register === undefined ? [] : [{ file, header: file.content.register }],
  );
  const [first, ...others] = headers;
  if (first === undefined) {
    const place = files[0]?.locate([]) ?? { file: name, line: 1, column: 1 };
    const message = 'No file of this folder has a "register" section.';
    const hint = 'Add "register:" with format, id and title to one file, usually register.yaml.';
    return { ok: false, problems: [problemAt(place, 'not-a-register', message, hint)] };
  }
  if (others.length > 0) {
    const problems = others.map(({ file }) =>
      problemAt(
        file.locate(['register'], 'key'),
        'not-a-register',
        `This folder has a second "register" section; the first is in ${first.file.name}.`,
        'Keep one, and put another register into a folder of its own.',
      ),
    );
    return { ok: false, problems };
  }
  return { ok: true, register: joinFiles(first.header, first.file, files) };
}

function byRank(a: LoadedRegister, b: LoadedRegister): number {
  const rank = (register: LoadedRegister) => (register.slug === REFERENCE_SLUG ? 0 : 1);
  return rank(a) - rank(b) || (a.slug < b.slug ? -1 : 1);
}
