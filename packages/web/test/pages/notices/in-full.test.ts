import { expect, it } from 'vitest';
import {
  contactInFull,
  endedInFull,
  retentionInFull,
  transferInFull,
} from '../../../src/pages/notices/topics/in-full.ts';

it('says of a transfer when only, and with what safeguards', () => {
  const said = transferInFull({
    description: 'Nothing is sent abroad as a matter of routine.',
    condition: 'only if the law permits it',
    safeguards: 'suitable ones; which is not said',
  });
  expect(said).toBe(
    'Nothing is sent abroad as a matter of routine. Otherwise: only if the law permits it. Safeguards: suitable ones; which is not said.',
  );
});

it('says of a retention rule that no period is given, and what happens then', () => {
  const said = retentionInFull({
    description: 'Kept by a schedule',
    period: null,
    criterion: null,
    policyNamed: 'Retention Schedule',
    exception: 'while in use',
    afterwards: 'destroyed',
  });
  expect(said).toContain('Period: none is given in this rule.');
  expect(said).toContain('Policy named, not quoted: Retention Schedule.');
  expect(said).toContain('Exception: while in use. Afterwards: destroyed.');
});

const contact = {
  role: 'Access requests',
  purpose: 'requests for access to data',
  channel: 'POST',
  value: null,
  note: null,
  of: { id: 'org:council', name: 'The Council' },
};

it('says that no address is given, and gives the curator’s note', () => {
  const said = contactInFull({ ...contact, note: 'There is no letter.' }, 'org:council');
  expect(said).toBe(
    'Access requests: requests for access to data; by post: no address given. Curator’s note: There is no letter.',
  );
});

it('says whose contact it is only where it is not the publisher’s', () => {
  expect(contactInFull(contact, 'org:trust')).toContain('Whose: The Council, not the publisher.');
  expect(contactInFull(contact, 'org:council')).not.toContain('Whose');
});

it('does not read as if a law ended on the day of the page, and names what replaced it', () => {
  const said = endedInFull(
    {
      kind: 'GUIDANCE',
      state: 'ENDED',
      period: { words: 'from 4 July 2018, to 14 December 2023' },
      successors: [{ title: 'Working Together 2023' }],
    },
    '2026-11-23',
  );
  expect(said).toBe(
    'As at 23 November 2026: replaced (in force from 4 July 2018, to 14 December 2023); replaced by Working Together 2023',
  );
});
