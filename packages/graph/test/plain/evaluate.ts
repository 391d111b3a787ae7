/** What filters mean, written down once more and plainly, over the records of register files. */

export { ofBasis } from './bases.ts';
export { ofFlow } from './flow.ts';
export { ofAgreement, ofParty } from './parties.ts';
export { ofNotice, ofStatement } from './texts.ts';
export { ofCategory, ofLaw, ofPurpose } from './words.ts';
