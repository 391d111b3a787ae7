import schema from 'virtual:schema-reference';
import { useParams } from 'wouter';
import { Breadcrumbs, PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { NotFound } from '../NotFound.tsx';
import { Fields, Inputs } from './Fields.tsx';
import { KIND_WORDS, schemaPath, type TypeEntry } from './reference.ts';

/** One type of the schema: what it holds, what it means and where it is used. */
export function SchemaType() {
  const { name } = useParams<{ name: string }>();
  const type = schema.find((entry) => entry.name === name);
  return type === undefined ? <NotFound /> : <Shown key={type.name} type={type} />;
}

function Shown({ type }: { type: TypeEntry }) {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Query', to: '/query' },
          { name: 'Schema', to: '/query/schema' },
        ]}
      />
      <PageTitle
        title={type.name}
        lead={
          <>
            {type.description}{' '}
            <span className="muted">({KIND_WORDS[type.kind].toLowerCase()})</span>
          </>
        }
      />
      {type.isA.length > 0 && <Names title="It is also a" names={type.isA} />}
      {type.oneOf.length > 0 && <Names title="It is one of" names={type.oneOf} />}
      {type.fields.length > 0 && (
        <>
          <SectionTitle title="Fields" />
          <Fields of={type.name} fields={type.fields} />
        </>
      )}
      {type.inputs.length > 0 && (
        <>
          <SectionTitle title="What it takes" />
          <Inputs inputs={type.inputs} />
        </>
      )}
      {type.values.length > 0 && (
        <>
          <SectionTitle title="Words" />
          <dl className="schema-fields">
            {type.values.map((value) => (
              <div key={value.name} id={value.name}>
                <dt>
                  <code>{value.name}</code>
                </dt>
                <dd>
                  {value.description}
                  {value.deprecated !== null && <> Will be removed. {value.deprecated}</>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {type.usedIn.length > 0 && <Names title="Used in" names={type.usedIn} />}
    </>
  );
}

/** "Flow.sender" leads to the field sender on the page of Flow. */
function Names({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <>
      <SectionTitle title={title} />
      <ul className="schema-names">
        {names.map((name) => {
          const [type = '', field] = name.replace(/\(.*/, '').split('.');
          return (
            <li key={name}>
              <Link to={schemaPath(type, field)}>
                <code>{name}</code>
              </Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
