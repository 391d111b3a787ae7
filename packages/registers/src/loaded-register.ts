import type { RegisterFile, RegisterRecords, SectionName } from './format/register-file.ts';
import type { ParsedFile } from './parse.ts';
import type { Locate } from './positions.ts';

/** The register that holds what all others share. */
export const REFERENCE_SLUG = 'reference';

/** One register, put together from its files. */
export interface LoadedRegister {
  /** The middle part of the ids that it owns: "sandwell". */
  readonly slug: string;
  readonly records: RegisterRecords;
  /** Finds the file, line and column of what stands at a path in the records. */
  readonly locate: Locate;
}

/** Puts the sections of several files together; files are taken in the order given. */
export function joinFiles(
  header: NonNullable<RegisterFile['register']>,
  headerFile: ParsedFile,
  files: readonly ParsedFile[],
): LoadedRegister {
  const contents = files.map(({ content }) => content);
  const records: RegisterRecords = {
    register: header,
    sources: contents.flatMap((file) => file.sources ?? []),
    statements: contents.flatMap((file) => file.statements ?? []),
    bodies: contents.flatMap((file) => file.bodies ?? []),
    categories: contents.flatMap((file) => file.categories ?? []),
    dataSubjects: contents.flatMap((file) => file.dataSubjects ?? []),
    stages: contents.flatMap((file) => file.stages ?? []),
    legalBases: contents.flatMap((file) => file.legalBases ?? []),
    legislation: contents.flatMap((file) => file.legislation ?? []),
    rights: contents.flatMap((file) => file.rights ?? []),
    programmes: contents.flatMap((file) => file.programmes ?? []),
    parties: contents.flatMap((file) => file.parties ?? []),
    purposes: contents.flatMap((file) => file.purposes ?? []),
    flows: contents.flatMap((file) => file.flows ?? []),
    handlings: contents.flatMap((file) => file.handlings ?? []),
    basisUses: contents.flatMap((file) => file.basisUses ?? []),
    agreements: contents.flatMap((file) => file.agreements ?? []),
    roles: contents.flatMap((file) => file.roles ?? []),
    holds: contents.flatMap((file) => file.holds ?? []),
    citations: contents.flatMap((file) => file.citations ?? []),
    offers: contents.flatMap((file) => file.offers ?? []),
    retention: contents.flatMap((file) => file.retention ?? []),
    security: contents.flatMap((file) => file.security ?? []),
    transfers: contents.flatMap((file) => file.transfers ?? []),
    contacts: contents.flatMap((file) => file.contacts ?? []),
    conditions: contents.flatMap((file) => file.conditions ?? []),
    commitments: contents.flatMap((file) => file.commitments ?? []),
    documents: contents.flatMap((file) => file.documents ?? []),
    mentions: contents.flatMap((file) => file.mentions ?? []),
    accepted: contents.flatMap((file) => file.accepted ?? []),
    outOfScope: contents.flatMap((file) => file.outOfScope ?? []),
  };
  return {
    slug: header.id.replace('register:', ''),
    records,
    locate: locateIn(headerFile, files),
  };
}

function locateIn(headerFile: ParsedFile, files: readonly ParsedFile[]): Locate {
  return (path, part) => {
    const [section, index, ...rest] = path;
    if (typeof index !== 'number') return headerFile.locate(path, part);
    let indexInFile = index;
    for (const file of files) {
      const count = countIn(file.content, section);
      if (indexInFile < count) return file.locate([String(section), indexInFile, ...rest], part);
      indexInFile -= count;
    }
    return headerFile.locate([]);
  };
}

function countIn(content: RegisterFile, section: string | number | undefined): number {
  return isSection(section, content) ? (content[section]?.length ?? 0) : 0;
}

function isSection(section: unknown, content: RegisterFile): section is SectionName {
  return typeof section === 'string' && section !== 'register' && section in content;
}
