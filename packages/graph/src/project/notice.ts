import type { RegisterRecords } from '@sharing-atlas/registers';
import { type BatchBuilder, encodeClasses, linkProperties, periodProperties } from './builder.ts';
import * as to from './refs.ts';

/** The register itself, its sources and their statements. */
export function projectSources(records: RegisterRecords, batch: BatchBuilder): void {
  const { register } = records;
  const node = batch.node('Register', register.id, {
    title: register.title,
    coverage: register.coverage,
    noticeId: register.notice,
  });
  if (register.publisher) batch.relate(node, 'PUBLISHED_BY', to.party(register.publisher));
  for (const source of records.sources) {
    const made = batch.node('Source', source.id, {
      kind: source.kind,
      title: source.title,
      url: source.url,
      publisherSite: source.publisherSite,
      retrievedOn: source.retrievedOn,
      sha256: source.sha256,
      lines: source.lines,
      note: source.note,
      ...periodProperties(source),
    });
    batch.relate(node, 'CONTAINS', made);
    if (source.publisher) batch.relate(made, 'PUBLISHED_BY', to.party(source.publisher));
  }
  const outOfScope = new Map(records.outOfScope.map((entry) => [entry.statement, entry.reason]));
  for (const statement of records.statements) {
    const made = batch.node('Statement', statement.id, {
      sourceId: statement.source,
      section: statement.section,
      line: statement.line,
      kind: statement.kind,
      scope: statement.scope,
      text: statement.text,
      anchor: statement.anchor,
      tiesPartyToCategory: statement.tiesPartyToCategory ?? false,
      classes: encodeClasses(statement.classes),
      modality: statement.modality,
      condition: statement.condition,
      open: statement.open,
      dangling: statement.dangling,
      outOfScope: outOfScope.get(statement.id),
    });
    batch.relate(to.source(statement.source), 'CONTAINS', made);
  }
}

/** What the notice says as a whole: what is held, rights, retention, security, contacts, … */
export function projectNoticeWide(records: RegisterRecords, batch: BatchBuilder): void {
  if (records.register.notice === undefined) return;
  const notice = to.source(records.register.notice);
  for (const entry of records.holds) {
    batch.relate(notice, 'LISTS', to.category(entry.category), {
      ...linkProperties(entry),
      classes: encodeClasses(entry.classes),
      about: entry.about,
    });
  }
  for (const entry of records.citations) {
    batch.relate(notice, 'CITES', to.legislation(entry.legislation), {
      ...linkProperties(entry),
      saidToBindId: entry.saidToBind?.party,
      saidToBindStatementIds: entry.saidToBind?.statements,
    });
  }
  for (const entry of records.offers) {
    batch.relate(notice, 'OFFERS', to.right(entry.right), {
      ...linkProperties(entry),
      polarity: entry.polarity,
      bases: entry.bases,
      articlesNamed: entry.articlesNamed,
      form: entry.form,
      allOthers: entry.allOthers,
    });
  }
  for (const rule of records.retention) {
    const made = batch.node('RetentionRule', rule.id, {
      description: rule.description,
      period: rule.period,
      criterion: rule.criterion,
      policyNamed: rule.policyNamed,
      afterwards: rule.afterwards,
      exception: rule.exception,
      statementIds: rule.statements,
    });
    batch.relate(notice, 'KEEPS', made, { statementIds: rule.statements });
    for (const target of rule.appliesTo ?? []) {
      batch.relate(made, 'APPLIES_TO', to.byPrefix(target), { statementIds: rule.statements });
    }
    if (rule.appliesTo === undefined) {
      batch.relate(made, 'APPLIES_TO', notice, { statementIds: rule.statements });
    }
  }
  for (const measure of records.security) {
    const made = batch.node('SecurityMeasure', measure.id, {
      description: measure.description,
      statementIds: measure.statements,
    });
    batch.relate(notice, 'PROTECTS', made, { statementIds: measure.statements });
  }
  for (const transfer of records.transfers) {
    const made = batch.node('Transfer', transfer.id, {
      description: transfer.description,
      outsideUk: transfer.outsideUk,
      condition: transfer.condition,
      safeguards: transfer.safeguards,
      statementIds: transfer.statements,
    });
    batch.relate(notice, 'TRANSFERS', made, { statementIds: transfer.statements });
  }
  projectContactsAndDuties(records, batch, notice);
}

function projectContactsAndDuties(
  records: RegisterRecords,
  batch: BatchBuilder,
  notice: ReturnType<typeof to.source>,
): void {
  for (const contact of records.contacts) {
    const made = batch.node('Contact', contact.id, {
      role: contact.role,
      purpose: contact.purpose,
      channel: contact.channel,
      matters: contact.matters,
      value: contact.value,
      note: contact.note,
      statementIds: contact.statements,
    });
    batch.relate(notice, 'HAS_CONTACT', made, { statementIds: contact.statements });
    batch.relate(made, 'REACHES', to.party(contact.of), { statementIds: contact.statements });
  }
  for (const document of records.documents) {
    const made = batch.node('Document', document.id, {
      title: document.title,
      kind: document.kind,
      read: document.read,
      url: document.url,
      bearsOn: document.bearsOn,
      statementIds: document.statements,
    });
    batch.relate(notice, 'REFERS_TO', made, { statementIds: document.statements });
  }
  for (const condition of records.conditions) {
    const made = batch.node('Condition', condition.id, {
      description: condition.description,
      appliesTo: condition.appliesTo,
      onlyIf: condition.onlyIf,
      statementIds: condition.statements,
    });
    batch.relate(notice, 'IMPOSES', made, { statementIds: condition.statements });
  }
  for (const mention of records.mentions) {
    batch.relate(notice, 'MENTIONS', to.programme(mention.programme), linkProperties(mention));
  }
  for (const accepted of records.accepted) {
    batch.node('Acceptance', accepted.id, {
      check: accepted.check,
      about: accepted.about,
      reason: accepted.reason,
      role: accepted.role,
      on: accepted.on,
      lookAgainOn: accepted.lookAgainOn,
    });
  }
  for (const commitment of records.commitments) {
    const made = batch.node('Commitment', commitment.id, {
      kind: commitment.kind,
      description: commitment.description,
      statementIds: commitment.statements,
    });
    const evidence = { statementIds: commitment.statements };
    batch.relate(notice, 'MAKES', made, evidence);
    for (const id of commitment.about ?? []) batch.relate(made, 'ABOUT', to.party(id), evidence);
    for (const id of commitment.refersTo ?? []) {
      batch.relate(made, 'REFERS_TO', to.document(id), evidence);
    }
  }
}
