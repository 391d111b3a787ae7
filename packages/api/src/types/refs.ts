import type {
  AgreementRow,
  BasisUseRow,
  CategoryRow,
  ConditionRow,
  FlowRow,
  HandlingRow,
  LegalBasisRow,
  LegislationRow,
  PartyRow,
  PurposeRow,
  RegisterRow,
  SourceRow,
  StatementRow,
} from '@sharing-atlas/graph';
import { builder } from '../builder.ts';

/** Names of the record types, so that each file can speak of the others without importing them. */
export const Party = builder.objectRef<PartyRow>('Party');
export const Category = builder.objectRef<CategoryRow>('Category');
export const Flow = builder.objectRef<FlowRow>('Flow');
export const Purpose = builder.objectRef<PurposeRow>('Purpose');
export const LegalBasis = builder.objectRef<LegalBasisRow>('LegalBasis');
export const BasisUse = builder.objectRef<BasisUseRow>('BasisUse');
export const Legislation = builder.objectRef<LegislationRow>('Legislation');
export const Agreement = builder.objectRef<AgreementRow>('Agreement');
export const Notice = builder.objectRef<SourceRow>('Notice');
export const Statement = builder.objectRef<StatementRow>('Statement');
export const Register = builder.objectRef<RegisterRow>('Register');
export const Condition = builder.objectRef<Omit<ConditionRow, 'registerId'>>('Condition');
export const Handling = builder.objectRef<HandlingRow>('Handling');
