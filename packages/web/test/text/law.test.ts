import { expect, it } from 'vitest';
import { stateOf } from '../../src/pages/law/words.ts';
import { lawStateWords } from '../../src/text/law.ts';

it('says of a law whose dates do not decide that it is not known, in the same words everywhere', () => {
  const guidance = { kind: 'GUIDANCE', state: 'UNKNOWN' } as const;
  expect(lawStateWords(guidance)).toBe('whether it is in force is not known');
  expect(stateOf(guidance)).toBe('Whether it is in force is not known');
  expect(lawStateWords({ ...guidance, state: 'ENDED' })).toBe('replaced');
});
