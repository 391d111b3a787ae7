import type { Finding } from '@sharing-atlas/graph';
import type { LoadedRegister, Path, Place } from '@sharing-atlas/registers';

/** Where records stand in the files of some registers. */
export interface Places {
  /** The record that a finding hangs on; else its first statement; else the register itself. */
  of(finding: Finding): Place | null;
  ofStatement(id: string): Place | null;
}

/** Finds the place of every record that has an id. */
export function placesIn(registers: readonly LoadedRegister[]): Places {
  const found = new Map<string, { readonly register: LoadedRegister; readonly path: Path }>();
  for (const register of registers) {
    found.set(register.records.register.id, { register, path: ['register'] });
    for (const [section, entries] of Object.entries(register.records)) {
      if (!Array.isArray(entries)) continue;
      for (const [index, entry] of entries.entries()) {
        if ('id' in entry) found.set(entry.id, { register, path: [section, index] });
      }
    }
  }
  function place(id: string): Place | null {
    const known = found.get(id);
    return known === undefined ? null : known.register.locate(known.path);
  }
  return {
    of: ({ subjectId, statementIds, registerId }) => {
      const own = found.get(subjectId)?.register.records.register.id === registerId;
      const [first] = statementIds;
      return (own ? place(subjectId) : null) ?? place(first ?? registerId) ?? place(registerId);
    },
    ofStatement: place,
  };
}
