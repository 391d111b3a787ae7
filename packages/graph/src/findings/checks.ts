import type { Check } from './check.ts';
import { accessRouteWrong } from './checks/access-route-wrong.ts';
import {
  agreementExpired,
  agreementOverdue,
  agreementPartyEnded,
  agreementUnsigned,
  upperAgreementLapsed,
} from './checks/agreements.ts';
import { basesNotTiedToPurposes } from './checks/bases-not-tied-to-purposes.ts';
import { bodyEnded } from './checks/body-ended.ts';
import { bodyRenamed } from './checks/body-renamed.ts';
import { conditionNotForCasework } from './checks/condition-not-for-casework.ts';
import { consentBesideDuty } from './checks/consent-beside-duty.ts';
import { controllerNotClear } from './checks/controller-not-clear.ts';
import { coreStatuteMissing } from './checks/core-statute-missing.ts';
import { criminalOffenceCondition } from './checks/criminal-offence-condition.ts';
import { discloserNotParty } from './checks/discloser-not-party.ts';
import { flowOutsideAgreement } from './checks/flow-outside-agreement.ts';
import { flowWithoutAgreement } from './checks/flow-without-agreement.ts';
import { guidanceSuperseded } from './checks/guidance-superseded.ts';
import { identifierUndoesOmission } from './checks/identifier-undoes-omission.ts';
import { informationAbsent } from './checks/information-absent.ts';
import { lawNotNamed } from './checks/law-not-named.ts';
import { nameOfNoLegalBody } from './checks/name-of-no-legal-body.ts';
import { noticeContradictsItself } from './checks/notice-contradicts-itself.ts';
import { policyDocumentNotMentioned } from './checks/policy-document-not-mentioned.ts';
import { processorNotLegalName } from './checks/processor-not-legal-name.ts';
import { programmeEndedOrMoved } from './checks/programme-ended-or-moved.ts';
import { purposeDrift } from './checks/purpose-drift.ts';
import { recipientNotIdentified } from './checks/recipient-not-identified.ts';
import { referralNeedsAgreement } from './checks/referral-needs-agreement.ts';
import { retentionPeriodMissing } from './checks/retention-period-missing.ts';
import { rightCannotApply } from './checks/right-cannot-apply.ts';
import { schedule1ConditionMissing } from './checks/schedule-1-condition-missing.ts';
import { sourceNotNamed } from './checks/source-not-named.ts';
import { specialCategoryBasisOfFlow } from './checks/special-category-basis-of-flow.ts';
import { statementDangles } from './checks/statement-dangles.ts';
import { statuteRepealed } from './checks/statute-repealed.ts';
import { systemAsRecipient } from './checks/system-as-recipient.ts';
import { titleMiscited } from './checks/title-miscited.ts';
import { titleOutOfDate } from './checks/title-out-of-date.ts';

/** Every check, in the order in which they are shown. */
export const CHECKS: readonly Check[] = [
  bodyEnded,
  bodyRenamed,
  nameOfNoLegalBody,
  titleOutOfDate,
  programmeEndedOrMoved,
  statuteRepealed,
  guidanceSuperseded,
  titleMiscited,
  coreStatuteMissing,
  schedule1ConditionMissing,
  specialCategoryBasisOfFlow,
  criminalOffenceCondition,
  policyDocumentNotMentioned,
  consentBesideDuty,
  basesNotTiedToPurposes,
  noticeContradictsItself,
  rightCannotApply,
  accessRouteWrong,
  retentionPeriodMissing,
  flowWithoutAgreement,
  discloserNotParty,
  sourceNotNamed,
  controllerNotClear,
  systemAsRecipient,
  processorNotLegalName,
  informationAbsent,
  statementDangles,
  identifierUndoesOmission,
  lawNotNamed,
  recipientNotIdentified,
  conditionNotForCasework,
  referralNeedsAgreement,
  agreementExpired,
  agreementUnsigned,
  agreementOverdue,
  agreementPartyEnded,
  flowOutsideAgreement,
  upperAgreementLapsed,
  purposeDrift,
];
