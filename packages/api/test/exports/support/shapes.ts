import { Parser, Store } from 'n3';

/** What must hold of the linked data of any register, as SHACL shapes of our own. */
export const SHAPES = new Store(
  new Parser().parse(`
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix dpv: <https://w3id.org/dpv#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix atlas: <urn:sharing-atlas:term:> .
@prefix shape: <urn:test:shape:> .

shape:Flow a sh:NodeShape ;
  sh:targetClass atlas:DataFlow ;
  sh:property
    [ sh:path dpv:hasDataExporter ; sh:minCount 1 ; sh:class atlas:Party ] ,
    [ sh:path dpv:hasDataImporter ; sh:minCount 1 ; sh:class atlas:Party ] ,
    [ sh:path dpv:hasNotice ; sh:minCount 1 ; sh:class dpv:PrivacyNotice ] ,
    [ sh:path rdfs:label ; sh:minCount 1 ] ,
    [ sh:path atlas:statement ; sh:minCount 1 ; sh:class atlas:Statement ] ,
    [ sh:path atlas:categories ; sh:minCount 1 ; sh:maxCount 1 ; sh:in ( "STATED" "NOT_STATED" ) ] ,
    [ sh:path atlas:categoriesCompleteness ; sh:minCount 1 ; sh:in ( "UNKNOWN" "INCOMPLETE" "COMPLETE" ) ] ,
    [ sh:path ( atlas:end atlas:partyCertainty ) ; sh:minCount 1 ] ,
    [ sh:path dpv:hasPersonalData ; sh:class atlas:DataCategory ] ,
    [ sh:path ( atlas:excludesClaim atlas:category ) ; sh:disjoint dpv:hasPersonalData ] ;
  sh:or (
    [ sh:property [ sh:path atlas:categories ; sh:hasValue "STATED" ] ]
    [ sh:property [ sh:path dpv:hasPersonalData ; sh:maxCount 0 ] ]
  ) .

shape:Claim a sh:NodeShape ;
  sh:targetClass atlas:CarriesClaim , atlas:ExcludesClaim , atlas:ListsClaim ;
  sh:property
    [ sh:path atlas:category ; sh:minCount 1 ; sh:maxCount 1 ; sh:class atlas:DataCategory ] ,
    [ sh:path atlas:assertion ; sh:in ( "STATED" "INFERRED" ) ; sh:minCount 1 ] ,
    [ sh:path atlas:statement ; sh:minCount 1 ; sh:class atlas:Statement ] .

shape:Statement a sh:NodeShape ;
  sh:targetClass atlas:Statement ;
  sh:property
    [ sh:path atlas:section ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path atlas:anchor ; sh:minCount 1 ; sh:maxCount 1 ] ,
    [ sh:path atlas:line ; sh:minCount 1 ; sh:datatype xsd:integer ] ,
    [ sh:path atlas:notice ; sh:minCount 1 ; sh:class dpv:PrivacyNotice ] .

shape:Export a sh:NodeShape ;
  sh:targetClass atlas:Export ;
  sh:property
    [ sh:path atlas:revision ; sh:minCount 1 ; sh:datatype xsd:integer ] ,
    [ sh:path atlas:asAt ; sh:minCount 1 ; sh:datatype xsd:date ] ,
    [ sh:path dcterms:created ; sh:minCount 1 ] ,
    [ sh:path atlas:address ; sh:minCount 1 ] ,
    [ sh:path atlas:rowsWords ; sh:minCount 1 ; sh:pattern "none cut" ] ,
    [ sh:path atlas:sourceWords ; sh:minCount 1 ; sh:pattern "^From published documents" ] .
`),
);
