import { expect, it } from 'vitest';
import { inWhoseNotice, ownersOf } from '../../src/text/owners.ts';

const owners = ownersOf([
  { id: 'register:sandwell', publisher: { name: "Sandwell Children's Trust" } },
  { id: 'register:unsigned', publisher: null },
  { id: 'register:shared', publisher: { name: 'Nobody' } },
]);

it('says of what one register owns in whose notice it is meant', () => {
  expect(inWhoseNotice('class:sandwell/police', owners)).toBe(
    "in the notice of Sandwell Children's Trust",
  );
  expect(inWhoseNotice('unnamed:unsigned/others', owners)).toBe(
    'in the notice of register:unsigned',
  );
});

it('says nothing of what all notices share', () => {
  expect(inWhoseNotice('org:ofsted', owners)).toBeNull();
  expect(inWhoseNotice('concept:police', owners)).toBeNull();
});
