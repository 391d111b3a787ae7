import type * as where from '../../src/select/where.ts';
import { among, type Evaluate, ofPeriod, several, someOf, together, when } from './combine.ts';
import { greatest, is, type Notice, named, ofText, type Statement, type World } from './world.ts';

export const ofNotice: Evaluate<Notice, where.NoticeWhere> = (world, notice, asked) =>
  together(world, notice, asked, ofNotice, [
    when(asked.id, (ids) => is(ids.includes(notice.id))),
    when(asked.title, (text) => ofText(text, notice.title)),
    when(asked.register, (register) => ofRegister(world, notice.of, register)),
    several(
      world,
      asked.statements,
      ofStatement,
      someOf(world.statements.filter(({ source }) => source === notice.id)),
    ),
    ...ofPeriod(world, notice, asked),
  ]);

export const ofStatement: Evaluate<Statement, where.StatementWhere> = (world, statement, asked) =>
  together(world, statement, asked, ofStatement, [
    when(asked.id, (ids) => is(ids.includes(statement.id))),
    when(asked.notice, (notice) =>
      greatest(named(world.notices, [statement.source]).map((of) => ofNotice(world, of, notice))),
    ),
    when(asked.section, (text) => ofText(text, statement.section)),
    when(asked.text, (text) => ofText(text, statement.text)),
    when(asked.kind, (words) => among(words, statement.kind)),
    when(asked.scope, (words) => among(words, statement.scope)),
    when(asked.modality, (words) => among(words, statement.modality ?? 'NOT_STATED', 'NOT_STATED')),
    when(asked.tiesPartyToCategory, (wanted) =>
      is(wanted === (statement.tiesPartyToCategory ?? false)),
    ),
  ]);

export const ofRegister: Evaluate<World['registers'][number], where.RegisterWhere> = (
  world,
  records,
  asked,
) =>
  together(world, records, asked, ofRegister, [
    when(asked.id, (ids) => is(ids.includes(records.register.id))),
    when(asked.title, (text) => ofText(text, records.register.title)),
  ]);
