import schema from 'virtual:schema-reference';
import { useId, useState } from 'react';
import { Breadcrumbs, PageTitle, SectionTitle } from '../../components/PageTitle.tsx';
import { Link } from '../../shell/Link.tsx';
import { plural } from '../../text/words.ts';
import { found, KIND_WORDS, KINDS, schemaPath } from './reference.ts';

/** More than this is cut, and says so. */
const MOST_FOUND = 60;

/** Every question that can be asked, and every type, with its meaning. */
export function Schema() {
  const [text, setText] = useState('');
  const questions = schema.find(({ kind }) => kind === 'QUESTIONS');
  const hits = found(schema, text);
  const field = useId();
  return (
    <>
      <Breadcrumbs crumbs={[{ name: 'Query', to: '/query' }]} />
      <PageTitle
        title="Schema"
        lead={`Every question that GraphQL can be asked here, and the ${schema.length} types of its answers, each with its meaning.`}
      />
      <search>
        <label className="govuk-label" htmlFor={field}>
          Find a field or type by its name or meaning
        </label>
        <input
          className="govuk-input"
          id={field}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p role="status" className="muted">
          {text.trim() !== '' && foundWords(hits.length)}
        </p>
      </search>
      {hits.length > 0 && (
        <ul className="schema-list" aria-label="What was found">
          {hits.slice(0, MOST_FOUND).map(({ type, field: name, words }) => (
            <li key={`${type.name} ${name}`}>
              <Link to={schemaPath(type.name, name)}>
                <code>{name === null ? type.name : `${type.name}.${name}`}</code>
              </Link>{' '}
              {words}
            </li>
          ))}
        </ul>
      )}
      {questions && (
        <section aria-labelledby="questions">
          <SectionTitle
            id="questions"
            title={KIND_WORDS.QUESTIONS}
            note={plural(questions.fields.length, 'question')}
          />
          <ul className="schema-list">
            {questions.fields.map(({ name, description }) => (
              <li key={name}>
                <Link to={schemaPath(questions.name, name)}>
                  <code>{name}</code>
                </Link>{' '}
                {description}
              </li>
            ))}
          </ul>
        </section>
      )}
      {KINDS.map((kind) => {
        const types = schema.filter((type) => type.kind === kind);
        return types.length === 0 ? null : (
          <section key={kind} aria-labelledby={kind}>
            <SectionTitle id={kind} title={KIND_WORDS[kind]} note={plural(types.length, 'type')} />
            <ul className="schema-list">
              {types.map(({ name, description }) => (
                <li key={name}>
                  <Link to={schemaPath(name)}>
                    <code>{name}</code>
                  </Link>{' '}
                  {description}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function foundWords(count: number): string {
  if (count === 0) return 'Nothing has these words in its name or meaning.';
  const all = `${plural(count, 'place')} found.`;
  return count > MOST_FOUND ? `${all} The first ${MOST_FOUND} are shown: add a word.` : all;
}
