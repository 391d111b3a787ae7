import { Fragment } from 'react';
import { CertaintyMark } from '../../../components/Glyph.tsx';
import { ClassTag, type DataClass } from '../../../components/tags.tsx';
import { Link } from '../../../shell/Link.tsx';
import { pathOf } from '../../../shell/paths.ts';
import { quoted } from '../../../text/words.ts';
import type { PanelFlow } from '../types.ts';
import { Cited, Part } from './parts.tsx';
import { silenceOf } from './sentence.ts';

/** What flows are said to carry and not to carry; silence in its own words. */
export function Carried({ flows }: { flows: readonly PanelFlow[] }) {
  const silent = flows.filter(({ carries }) => carries.length === 0);
  const one = flows.length === 1;
  return (
    <>
      {silent.length > 0 && (
        <p>
          <CertaintyMark
            kind="NOT_STATED"
            words={
              silent.length === flows.length
                ? `Not stated: what ${one ? 'it carries' : 'they carry'} is not said`
                : `Not stated for ${silent.length} of ${flows.length}`
            }
          />
          <br />
          {one
            ? silent.map((flow) => silenceOf(flow.recipient.party.kind))
            : 'The recipients are recorded; what they receive is not.'}{' '}
          Nothing says what goes there, or what does not.
        </p>
      )}
      {flows.some(({ carries }) => carries.length > 0) && (
        <Part title="It carries">
          <ul className="panel__flows">
            {flows.flatMap((flow) =>
              flow.carries.map((claim) => (
                <li key={`${flow.id} ${claim.category.id}`}>
                  <CertaintyMark
                    kind={claim.assertion}
                    words={claim.assertion === 'STATED' ? 'Stated' : 'Inferred'}
                  />{' '}
                  <Link to={pathOf('category', claim.category.id)}>{claim.category.name}</Link>
                  {tagsOf(claim.category.classes).map((tag) => (
                    <Fragment key={tag}>
                      {' '}
                      <ClassTag kind={tag} />
                    </Fragment>
                  ))}
                  {claim.condition !== null && ` ${claim.condition}`}
                  {claim.openWords !== null && `; list open: ${quoted(claim.openWords)}`}
                  {claim.reason !== null && `; ${claim.reason}`}{' '}
                  <Cited statements={claim.statements} />
                </li>
              )),
            )}
          </ul>
        </Part>
      )}
      {flows.some(({ excludes }) => excludes.length > 0) && (
        <Part title="It leaves out">
          <ul className="panel__flows">
            {flows.flatMap((flow) =>
              flow.excludes.map((claim) => (
                <li key={`${flow.id} ${claim.category.id}`}>
                  <CertaintyMark kind="EXCLUDED" />{' '}
                  <Link to={pathOf('category', claim.category.id)}>{claim.category.name}</Link>
                  {claim.condition !== null && ` ${claim.condition}`}{' '}
                  <Cited statements={claim.statements} />. Another flow to this body may carry it.
                </li>
              )),
            )}
          </ul>
        </Part>
      )}
    </>
  );
}

const tags: readonly (readonly [string, DataClass])[] = [
  ['SPECIAL_CATEGORY', 'S9'],
  ['CRIMINAL_OFFENCE', 'C10'],
];

function tagsOf(classes: readonly { gdprClass: string; holds: string }[]): readonly DataClass[] {
  const certain = classes.filter(({ holds }) => holds === 'IS').map(({ gdprClass }) => gdprClass);
  return tags.filter(([name]) => certain.includes(name)).map(([, tag]) => tag);
}
