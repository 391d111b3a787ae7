import type { RegisterFacts } from './facts.ts';

/** What a record is called, for people; its id if it has no name of its own. */
export function nameOfRecord(facts: RegisterFacts, id: string): string {
  return (
    facts.all('Party').get(id)?.name ??
    facts.all('DataFlow').get(id)?.name ??
    facts.all('DataCategory').get(id)?.name ??
    facts.all('Purpose').get(id)?.name ??
    facts.all('Right').get(id)?.name ??
    facts.all('Programme').get(id)?.name ??
    facts.all('LegalBasis').get(id)?.reference ??
    facts.all('Legislation').get(id)?.title ??
    facts.all('Agreement').get(id)?.title ??
    facts.all('Source').get(id)?.title ??
    facts.all('Register').get(id)?.title ??
    id
  );
}
