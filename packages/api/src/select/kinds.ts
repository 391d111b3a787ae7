import * as graph from '@sharing-atlas/graph';
import { lastDayBefore } from '@sharing-atlas/model';
import type { ListKind } from './list.ts';

/** Every list that can be filtered, with what it can be ordered by. */

interface Dated {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}
const firstDay = ({ validFrom }: Dated) => validFrom;
const lastDay = ({ validTo }: Dated) => (validTo === null ? null : lastDayBefore(validTo));
const byId = ({ id }: { readonly id: string }) => id;

export const FLOW_ORDERS = [
  'ID',
  'NAME',
  'SENDER',
  'RECIPIENT',
  'REGISTER',
  'FIRST_DAY',
  'LAST_DAY',
  'STATEMENTS',
] as const;
export const flowList: ListKind<graph.FlowEntry, graph.FlowWhere, (typeof FLOW_ORDERS)[number]> = {
  name: 'flows',
  test: graph.flowTest,
  tableOf: ({ index }) => index.flows,
  orders: {
    ID: byId,
    NAME: ({ name }) => name,
    SENDER: ({ sender }) => sender.name,
    RECIPIENT: ({ recipient }) => recipient.name,
    REGISTER: ({ register }) => register.id,
    FIRST_DAY: firstDay,
    LAST_DAY: lastDay,
    STATEMENTS: ({ statementCount }) => statementCount,
  },
};

export const PARTY_ORDERS = [
  'ID',
  'NAME',
  'KIND',
  'FIRST_DAY',
  'LAST_DAY',
  'SENT',
  'RECEIVED',
] as const;
export const partyList: ListKind<
  graph.PartyEntry,
  graph.PartyWhere,
  (typeof PARTY_ORDERS)[number]
> = {
  name: 'parties',
  test: graph.partyTest,
  tableOf: ({ index }) => index.parties,
  orders: {
    ID: byId,
    NAME: ({ name }) => name,
    KIND: ({ kind }) => kind,
    FIRST_DAY: firstDay,
    LAST_DAY: lastDay,
    SENT: ({ sends }) => sends.length,
    RECEIVED: ({ receives }) => receives.length,
  },
};

export const AGREEMENT_ORDERS = [
  'ID',
  'TITLE',
  'TIER',
  'REVIEW_ON',
  'FIRST_DAY',
  'LAST_DAY',
  'FLOWS',
] as const;
export const agreementList: ListKind<
  graph.AgreementEntry,
  graph.AgreementWhere,
  (typeof AGREEMENT_ORDERS)[number]
> = {
  name: 'agreements',
  test: graph.agreementTest,
  tableOf: ({ index }) => index.agreements,
  orders: {
    ID: byId,
    TITLE: ({ title }) => title,
    TIER: ({ tier }) => tier,
    REVIEW_ON: ({ reviewOn }) => reviewOn,
    FIRST_DAY: firstDay,
    LAST_DAY: lastDay,
    FLOWS: ({ governs }) => governs.length,
  },
};

export const CATEGORY_ORDERS = ['ID', 'NAME', 'FLOWS'] as const;
export const categoryList: ListKind<
  graph.CategoryEntry,
  graph.CategoryWhere,
  (typeof CATEGORY_ORDERS)[number]
> = {
  name: 'categories',
  test: graph.categoryTest,
  tableOf: ({ index }) => index.categories,
  orders: {
    ID: byId,
    NAME: ({ name }) => name,
    FLOWS: ({ carriedBy }) => carriedBy.length,
  },
};

export const PURPOSE_ORDERS = ['ID', 'NAME', 'FLOWS'] as const;
export const purposeList: ListKind<
  graph.PurposeEntry,
  graph.PurposeWhere,
  (typeof PURPOSE_ORDERS)[number]
> = {
  name: 'purposes',
  test: graph.purposeTest,
  tableOf: ({ index }) => index.purposes,
  orders: { ID: byId, NAME: ({ name }) => name, FLOWS: ({ flows }) => flows.length },
};

export const BASIS_ORDERS = ['ID', 'NAME', 'KIND', 'REFERENCE'] as const;
export const basisList: ListKind<
  graph.LegalBasisEntry,
  graph.BasisWhere,
  (typeof BASIS_ORDERS)[number]
> = {
  name: 'bases',
  test: graph.basisTest,
  tableOf: ({ index }) => index.legalBases,
  orders: {
    ID: byId,
    NAME: ({ name }) => name,
    KIND: ({ kind }) => kind,
    REFERENCE: ({ reference }) => reference,
  },
};

export const LEGISLATION_ORDERS = ['ID', 'TITLE', 'KIND', 'FIRST_DAY', 'LAST_DAY'] as const;
export const legislationList: ListKind<
  graph.LegislationEntry,
  graph.LegislationWhere,
  (typeof LEGISLATION_ORDERS)[number]
> = {
  name: 'legislation',
  test: graph.legislationTest,
  tableOf: ({ index }) => index.legislation,
  orders: {
    ID: byId,
    TITLE: ({ title }) => title,
    KIND: ({ kind }) => kind,
    FIRST_DAY: firstDay,
    LAST_DAY: lastDay,
  },
};

export const NOTICE_ORDERS = ['ID', 'TITLE', 'FIRST_DAY', 'LAST_DAY', 'STATEMENTS'] as const;
export const noticeList: ListKind<
  graph.NoticeEntry,
  graph.NoticeWhere,
  (typeof NOTICE_ORDERS)[number]
> = {
  name: 'notices',
  test: graph.noticeTest,
  tableOf: ({ texts }) => texts.notices,
  hasTexts: true,
  orders: {
    ID: byId,
    TITLE: ({ title }) => title,
    FIRST_DAY: firstDay,
    LAST_DAY: lastDay,
    STATEMENTS: ({ statements }) => statements.length,
  },
};

export const STATEMENT_ORDERS = ['ID', 'NOTICE', 'LINE', 'SECTION', 'KIND', 'SCOPE'] as const;
export const statementList: ListKind<
  graph.StatementEntry,
  graph.StatementWhere,
  (typeof STATEMENT_ORDERS)[number]
> = {
  name: 'statements',
  test: graph.statementTest,
  tableOf: ({ texts }) => texts.statements,
  hasTexts: true,
  orders: {
    ID: byId,
    NOTICE: ({ sourceId }) => sourceId,
    LINE: ({ line }) => line,
    SECTION: ({ section }) => section,
    KIND: ({ kind }) => kind,
    SCOPE: ({ scope }) => scope,
  },
};
