import { Parser, type Quad, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { SHAPES } from './support/shapes.ts';

const PREFIXES = `
@prefix dpv: <https://w3id.org/dpv#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix atlas: <urn:sharing-atlas:term:> .
@prefix : <urn:test:> .
:a a atlas:Party . :b a atlas:Party . :n a dpv:PrivacyNotice . :c a atlas:DataCategory .
:s a atlas:Statement ; atlas:section "s" ; atlas:anchor "a" ; atlas:line 1 ; atlas:notice :n .
:f a atlas:DataFlow ; rdfs:label "f" ; dpv:hasDataExporter :a ; dpv:hasDataImporter :b ;
  dpv:hasNotice :n ; atlas:statement :s ; atlas:categoriesCompleteness "UNKNOWN" ;
  atlas:end [ atlas:partyCertainty "NAMED" ] .
`;

async function conforms(more: string): Promise<boolean> {
  const quads: Quad[] = new Parser().parse(`${PREFIXES}${more}`);
  return (await new SHACLValidator(SHAPES).validate(new Store(quads))).conforms;
}

describe('the shapes', () => {
  it('let a flow through whose categories are not stated', async () => {
    expect(await conforms(':f atlas:categories "NOT_STATED" .')).toBe(true);
  });
  it('stop data on a flow whose categories are not stated', async () => {
    expect(await conforms(':f atlas:categories "NOT_STATED" ; dpv:hasPersonalData :c .')).toBe(
      false,
    );
  });
  it('stop data that the flow is said to leave out', async () => {
    const excludes = `:f atlas:excludesClaim :x .
      :x a atlas:ExcludesClaim ; atlas:category :c ; atlas:assertion "STATED" ; atlas:statement :s .`;
    expect(await conforms(`:f atlas:categories "STATED" . ${excludes}`)).toBe(true);
    expect(
      await conforms(`:f atlas:categories "STATED" ; dpv:hasPersonalData :c . ${excludes}`),
    ).toBe(false);
  });
  it('stop a claim without evidence', async () => {
    const claim = ':x a atlas:CarriesClaim ; atlas:category :c ; atlas:assertion "STATED" .';
    expect(await conforms(`:f atlas:categories "STATED" . ${claim}`)).toBe(false);
  });
});
