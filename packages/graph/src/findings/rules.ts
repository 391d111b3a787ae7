import type { Rule } from './check.ts';

/** The day on which the UK GDPR took its present name; as EU law it applied from 2018-05-25. */
const UK_GDPR_SINCE = '2020-12-31';
const DPA_2018_SINCE = '2018-05-25';

export function ukGdpr(article: string, words: string): Rule {
  return { words, provision: `UK GDPR ${article}`, since: UK_GDPR_SINCE };
}

export function dpa2018(provision: string, words: string): Rule {
  return { words, provision: `Data Protection Act 2018 ${provision}`, since: DPA_2018_SINCE };
}

/** The Commissioner's statutory code under section 121 of the Data Protection Act 2018. */
export function dataSharingCode(words: string): Rule {
  return { words, provision: 'ICO data sharing code of practice', since: '2021-10-05' };
}
