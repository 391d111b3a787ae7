import { runQuery, type Store, statementIds } from '@sharing-atlas/graph';
import { engines } from '@sharing-atlas/graph/testing';
import SHACLValidator from 'rdf-validate-shacl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExports, type Exports } from '../../src/exports/exports.ts';
import { exported, readLinkedData } from '../exports/support/read-back.ts';
import { SHAPES } from '../exports/support/shapes.ts';
import { realBatch, refill } from '../support/registers.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const DPV = 'https://w3id.org/dpv#';
const TERM = 'urn:sharing-atlas:term:';
const RECORD = 'urn:sharing-atlas:record:';
const batch = await realBatch();

type Triples = Awaited<ReturnType<typeof readLinkedData>>;

describe.each(engines())('linked data on $name', ({ open }) => {
  let store: Store;
  let exports: Exports;
  beforeAll(async () => {
    store = await open();
    await refill(store, batch);
    exports = createExports({ store, now: () => NOW, batchSize: 20 });
  });
  afterAll(() => store.close());

  describe.each(['register:sandwell', 'register:birmingham'])('linked data of %s', (register) => {
    let triples: Triples;
    beforeAll(async () => {
      const { text } = await exported(exports, 'register', 'jsonld', { register });
      triples = await readLinkedData(text);
    });

    it('is whole: every flow and statement, nothing dropped, nothing dangling', async () => {
      const inRegister = (label: string) =>
        batch.nodes
          .filter((node) => node.label === label && node.properties.registerId === register)
          .map(({ id }) => `${RECORD}${id}`)
          .sort();
      const typed = (type: string) =>
        triples
          .getSubjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${TERM}${type}`, null)
          .map(({ value }) => value)
          .sort();
      expect(typed('DataFlow')).toEqual(inRegister('DataFlow'));
      const [notice] = inRegister('Source');
      const statements = await runQuery(store, statementIds, {
        sourceId: notice?.slice(RECORD.length) ?? '',
        section: null,
        kind: null,
        scope: null,
      });
      expect(typed('Statement')).toEqual(statements.map(({ id }) => `${RECORD}${id}`).sort());
      const subjects = new Set(triples.getSubjects(null, null, null).map(({ value }) => value));
      const objects = triples.getObjects(null, null, null).map(({ value }) => value);
      expect(objects.filter((value) => value.startsWith(RECORD) && !subjects.has(value))).toEqual(
        [],
      );
    });

    it('conforms to the shapes', async () => {
      const report = await new SHACLValidator(SHAPES).validate(triples);
      expect(report.results.map(({ focusNode, message }) => [focusNode?.value, message])).toEqual(
        [],
      );
    });

    it('says of a flow that it carries exactly what the register states that it carries', async () => {
      const anonymised = new Set(
        batch.nodes
          .filter(({ properties }) => String(properties.classes).includes('ANONYMISED'))
          .map(({ id }) => id),
      );
      const stated = batch.relationships.filter(
        ({ type, to, properties }) =>
          type === 'CARRIES' &&
          properties.registerId === register &&
          properties.assertion === 'STATED' &&
          !anonymised.has(to.id),
      );
      const said = triples.getQuads(null, `${DPV}hasPersonalData`, null, null);
      expect(said.map(({ subject, object }) => `${subject.value} ${object.value}`).sort()).toEqual(
        stated.map(({ from, to }) => `${RECORD}${from.id} ${RECORD}${to.id}`).sort(),
      );
    });
  });

  it('keeps what is left out, “one or the other”, and what the vocabulary lacks', async () => {
    const { text } = await exported(exports, 'register', 'jsonld', {
      register: 'register:sandwell',
    });
    const triples = await readLinkedData(text);
    const flow = `${RECORD}flow:sandwell/return-to-dfe`;
    const excluded = triples
      .getObjects(flow, `${TERM}excludesClaim`, null)
      .flatMap((claim) => triples.getObjects(claim, `${TERM}category`, null))
      .map(({ value }) => value);
    expect(excluded).toEqual([`${RECORD}cat:childs-name`]);
    // S019: legal obligation or consent. Neither is said plainly of the flow.
    const mash = `${RECORD}flow:sandwell/to-mash`;
    expect(triples.getObjects(mash, `${DPV}hasLegalBasis`, null)).toEqual([]);
    expect(triples.getObjects(mash, `${TERM}basisUse`, null)).toHaveLength(1);
    // Right to erasure is excluded by name.
    expect(triples.getQuads(null, `${DPV}hasRight`, `${RECORD}right:erasure`, null)).toHaveLength(
      0,
    );
  });
});
