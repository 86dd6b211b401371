import type { SiteSettings } from '../../editions/edition'
import { tryScriptPath, tryStylesheetPath } from '../../site/assets'
import { ContentsList } from '../../site/components/contents-list'
import { Masthead } from '../../site/components/masthead'
import { Section } from '../../site/components/section'
import { renderApiPage } from './api-page'
import type { OpenApi } from './describe'
import type { JsonSchema } from './json-schemas'
import { REFERENCE_ADDRESS, triedIn, TRY_ADDRESS, valuesOf, type Placed } from './operations'

/** More values than these are written, not ticked. */
const MOST_TICKED = 8

/**
 * A form for each operation that anybody can try. Without scripts a form leads to the answer itself; with them the answer
 * is shown beside it.
 */
export const renderTryPage = (api: OpenApi, settings: SiteSettings): Promise<string> =>
  renderApiPage(
    {
      address: TRY_ADDRESS,
      heading: 'Try the API',
      description: 'A form for each question that the public API answers.',
      origin: api.servers[0]?.url ?? '',
      settings,
    },
    <TryPage api={api} />,
  )

const TryPage = ({ api }: { api: OpenApi }) => (
  <article className="try">
    <link rel="stylesheet" href={tryStylesheetPath} />
    <Masthead
      heading={{ text: 'Try the API' }}
      standfirst={{ text: 'Fill in a form, send it, and see the request and its answer.' }}
    >
      <p>
        <a href={REFERENCE_ADDRESS}>API reference</a>
      </p>
    </Masthead>
    <div className="wrap sections">
      <ContentsList
        title="On this page"
        parts={tried(api).map(({ name }) => ({ id: name, heading: name }))}
      />
      {tried(api).map(({ name, operations }) => (
        <Section key={name} id={name} heading={name}>
          {operations.map((placed) => (
            <TryForm key={placed.operation.operationId} {...placed} />
          ))}
        </Section>
      ))}
    </div>
    <template id="answer">
      <div className="answer">
        <p className="answer-address address">
          <a href={REFERENCE_ADDRESS}>…</a>
        </p>
        <p>
          <strong className="answer-status" />
        </p>
        <h3>As a command</h3>
        <pre className="answer-command" tabIndex={0} role="region" aria-label="As a command" />
        <h3>Headers</h3>
        <dl className="answer-headers" />
        <h3>Body</h3>
        <pre className="answer-body" dir="auto" tabIndex={0} role="region" aria-label="Body" />
      </div>
    </template>
    <script type="module" src={tryScriptPath} />
  </article>
)

const tried = (api: OpenApi) =>
  api.tags
    .map(({ name }) => ({ name, operations: triedIn(api, name) }))
    .filter(({ operations }) => operations.length > 0)

const TryForm = ({ path, operation }: Placed) => (
  <details id={operation.operationId} className="operation">
    <summary>
      <code>GET {path}</code> <span className="quiet">{operation.summary}</span>
    </summary>
    <form method="get" action={TRY_ADDRESS} data-path={path}>
      <input type="hidden" name="operation" value={operation.operationId} />
      <div className="fields">
        {operation.parameters.map((parameter) => (
          <Field key={String(parameter.name)} of={operation.operationId} parameter={parameter} />
        ))}
      </div>
      <button type="submit">Send</button>
      <div className="result" role="status" />
    </form>
  </details>
)

const Field = ({ of, parameter }: { of: string; parameter: JsonSchema }) => {
  const schema = parameter.schema as JsonSchema
  const name = String(parameter.name)
  const id = `${of}-${name}`
  const about = (
    <p className="quiet about" id={`${id}-about`}>
      {String(parameter.description)}
    </p>
  )
  const values = valuesOf(schema)
  if (schema.type === 'array' && values.length > 0 && values.length <= MOST_TICKED)
    return (
      <fieldset aria-describedby={`${id}-about`}>
        <legend>
          <code>{name}</code>
        </legend>
        {about}
        <div className="ticks">
          {values.map((value) => (
            <label key={value}>
              <input type="checkbox" name={name} value={value} /> <code>{value}</code>
            </label>
          ))}
        </div>
      </fieldset>
    )
  return (
    <div>
      <label htmlFor={id}>
        <code>{name}</code>
        {parameter.required === true && <span className="quiet"> (needed)</span>}
      </label>
      {schema.type !== 'array' && values.length > 0 ? (
        <select id={id} name={name} aria-describedby={`${id}-about`}>
          <option value="">–</option>
          {values.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          type="text"
          required={parameter.required === true}
          placeholder={[parameter.example ?? []].flat().map(String).join(',')}
          aria-describedby={`${id}-about`}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      {about}
      {schema.type === 'array' && values.length > 0 && (
        <p className="quiet about address">{values.join(', ')}</p>
      )}
    </div>
  )
}
