interface Stood {
  kind: 'STATUTE' | 'SECTION' | 'REGULATION' | 'GUIDANCE';
  state: 'CURRENT' | 'ENDED' | 'NOT_BEGUN' | 'UNKNOWN';
}

/** How a law stood at a date, in the same words on every page; the date stands before them. */
export function lawStateWords({ kind, state }: Stood): string {
  switch (state) {
    case 'CURRENT':
      return 'in force';
    case 'NOT_BEGUN':
      return 'not yet in force';
    case 'ENDED':
      return kind === 'GUIDANCE' ? 'replaced' : 'repealed';
    case 'UNKNOWN':
      return 'whether it is in force is not known';
  }
}
