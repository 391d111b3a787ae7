import { Link } from '../../shell/Link.tsx';
import { type FieldEntry, type InputEntry, schemaPath } from './reference.ts';

/** Fields with their arguments, types and meanings. Each is a place on the page, by its name. */
export function Fields({ of, fields }: { of: string; fields: readonly FieldEntry[] }) {
  return (
    <dl className="schema-fields">
      {fields.map((field) => (
        <div key={field.name} id={field.name}>
          <dt>
            <code>
              <span className="govuk-visually-hidden">{of}.</span>
              {field.name}
            </code>
            <TypeLink {...field} />
          </dt>
          <dd>
            <Meaning {...field} />
            {field.args.length > 0 && <Inputs inputs={field.args} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a question or another input takes. */
export function Inputs({ inputs }: { inputs: readonly InputEntry[] }) {
  return (
    <ul className="schema-inputs">
      {inputs.map((input) => (
        <li key={input.name}>
          <code>{input.name}</code> <TypeLink {...input} /> <Meaning {...input} />
        </li>
      ))}
    </ul>
  );
}

function TypeLink({ type, typeName }: Pick<InputEntry, 'type' | 'typeName'>) {
  return (
    <Link to={schemaPath(typeName)}>
      <code>{type}</code>
    </Link>
  );
}

function Meaning({ description, deprecated, ifLeftOut }: Partial<InputEntry>) {
  return (
    <>
      {description}
      {ifLeftOut != null && <> If left out: {ifLeftOut}.</>}
      {deprecated != null && (
        <>
          {' '}
          <strong>Will be removed.</strong> {deprecated}
        </>
      )}
    </>
  );
}
