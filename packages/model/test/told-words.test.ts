import { expect, it } from 'vitest';
import { toldHeadline } from '../src/told-words.ts';

const none = {
  RECEIVES: 0,
  MAY_RECEIVE: 0,
  CATEGORIES_NOT_STATED: 0,
  RECEIVED_BEFORE: 0,
  OWN_TEAM: 0,
  PARTY_TO_AGREEMENT: 0,
  OTHER_CATEGORIES_STATED: 0,
  LEFT_OUT: 0,
};

it('says in the headline that any category was asked about', () => {
  const counts = { ...none, RECEIVES: 5, CATEGORIES_NOT_STATED: 23 };
  expect(toldHeadline(counts, 'the Trust', false)).toBe(
    '5 recipients are stated to receive this from the Trust; a further 23 recipients may hold it.',
  );
  expect(toldHeadline(counts, 'the Trust', true)).toBe(
    '5 recipients are stated to receive data from the Trust (any category); a further 23 recipients may hold it.',
  );
  const silent = { ...none, CATEGORIES_NOT_STATED: 23 };
  expect(toldHeadline(silent, 'the Trust', true)).toBe(
    'No recipient is stated to receive any category of data from the Trust; 23 recipients may hold some of it.',
  );
  expect(toldHeadline(silent, 'the Trust', false)).toBe(
    'No recipient is stated to receive this from the Trust; 23 recipients may hold it.',
  );
  expect(toldHeadline(none, null, true)).toBe(
    'No recipient of data (any category) is recorded. That is not the same as nobody.',
  );
});
