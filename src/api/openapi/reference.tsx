import type { SiteSettings } from '../../editions/edition'
import { Masthead } from '../../site/components/masthead'
import { Section } from '../../site/components/section'
import { ContentsList } from '../../site/components/contents-list'
import { PROBLEMS } from '../problem'
import { renderApiPage } from './api-page'
import { operationsOf, REFERENCE_ADDRESS, TRY_ADDRESS, valuesOf, type Placed } from './operations'
import type { OpenApi, Operation } from './describe'
import { DRAFTS_TAG } from './describe-drafts'
import type { JsonSchema } from './json-schemas'

/** The reference as a page of the site: a document that is complete without scripts. */
export const renderReference = (api: OpenApi, settings: SiteSettings): Promise<string> =>
  renderApiPage(
    {
      address: REFERENCE_ADDRESS,
      heading: 'API reference',
      description: String(api.info.summary),
      origin: api.servers[0]?.url ?? '',
      settings,
    },
    <Reference api={api} />,
  )

const Reference = ({ api }: { api: OpenApi }) => (
  <article>
    <Masthead
      heading={{ text: 'API reference' }}
      standfirst={{ text: String(api.info.description) }}
    >
      <p>
        <a href="/api/v1/openapi.json">OpenAPI description</a> <a href={TRY_ADDRESS}>Try it</a>
      </p>
    </Masthead>
    <div className="wrap sections">
      <ContentsList
        title="On this page"
        parts={[
          { id: 'basics', heading: 'Basics' },
          ...api.tags.map(({ name }) => ({ id: name, heading: name })),
          { id: 'problems', heading: 'Problems' },
        ]}
      />
      <Basics />
      {api.tags.map((tag) => (
        <Section key={tag.name} id={tag.name} heading={tag.name}>
          <p>{tag.description}</p>
          {operationsOf(api, tag.name).map(({ method, path, operation }) => (
            <OperationPart
              key={operation.operationId}
              method={method}
              path={path}
              operation={operation}
            />
          ))}
          {tag.name !== DRAFTS_TAG.name && (
            <Fields api={api} operation={shownBy(api, tag.name)} id={`${tag.name}-fields`} />
          )}
        </Section>
      ))}
      <Section id="problems" heading="Problems">
        <p>
          What is wrong with a request is told as <code>application/problem+json</code> (RFC 9457).{' '}
          <code>parameters</code> names each parameter that is not valid, why, and what would be.
        </p>
        <dl>
          {Object.entries(PROBLEMS).map(([kind, { status, title }]) => (
            <div key={kind} id={kind}>
              <dt>
                {status} <code>{kind}</code>
              </dt>
              <dd>{title}.</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  </article>
)

const Basics = () => (
  <Section id="basics" heading="Basics">
    <ul className="prose">
      <li>
        Everything is read with GET, without a key, from any origin. An unknown parameter is
        refused.
      </li>
      <li>
        Several values of a parameter are separated by commas; several parameters narrow a list
        together.
      </li>
      <li>
        A list has at most 100 documents to a page. <code>page.next</code> and the <code>Link</code>{' '}
        header lead to the next one. A page stays right while others publish.
      </li>
      <li>
        Each answer has a strong <code>ETag</code>. Send it as <code>If-None-Match</code>, and{' '}
        <code>304</code> costs next to nothing. An answer is never older than the last publication.
      </li>
      <li>
        A document that is withdrawn answers 410 with its public notice, and is absent everywhere
        else.
      </li>
      <li>
        To keep a copy: read all lists once, then ask <code>/api/v1/changes?since=…</code> with the{' '}
        <code>page.next</code> of the answer before.
      </li>
    </ul>
  </Section>
)

const OperationPart = ({ method, path, operation }: Placed) => (
  <>
    <h3 id={operation.operationId}>
      <code className="address">
        {method} {path}
      </code>
    </h3>
    <p>
      {operation.summary} {operation.description}{' '}
      {method === 'GET' && !operation.security && (
        <a href={`${TRY_ADDRESS}#${operation.operationId}`}>Try it</a>
      )}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {operation.parameters.map((parameter) => (
          <tr key={String(parameter.name)}>
            <th scope="row">
              <code>{String(parameter.name)}</code>
            </th>
            <td>
              {String(parameter.description)}
              <Values of={valuesOf(parameter.schema as JsonSchema)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
)

const Values = ({ of }: { of: string[] }) =>
  of.length === 0 ? null : (
    <p className="quiet address">
      {of.map((value, index) => (
        <span key={value}>
          {index > 0 ? ', ' : ''}
          <code>{value}</code>
        </span>
      ))}
    </p>
  )

const Fields = ({ api, operation, id }: { api: OpenApi; operation: Operation; id: string }) => {
  const name = typeNameOf(operation)
  const schema = api.components.schemas?.[name] ?? {}
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>
  const required = new Set(schema.required as string[] | undefined)
  return (
    <>
      <h3 id={id}>Fields</h3>
      <p>
        <a href={`/api/v1/schemas/${name}.json`}>JSON Schema of {name}</a>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">What it holds</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(properties).map(([field, property]) => (
            <tr key={field}>
              <th scope="row">
                <code>{field}</code>
              </th>
              <td>
                {required.has(field) ? '' : 'Where there is one. '}
                {aboutOf(property)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The last operation of a resource answers one document, or is the list of what has none of its own. */
function shownBy(api: OpenApi, resource: string): Operation {
  const operation = operationsOf(api, resource).at(-1)?.operation
  if (!operation) throw new Error(`${resource} has no operation.`)
  return operation
}

const typeNameOf = (operation: Operation): string =>
  /#\/components\/schemas\/(\w+)/.exec(JSON.stringify(operation.responses['200']))?.[1] ?? ''

function aboutOf(property: JsonSchema): string {
  if (typeof property.description === 'string') return property.description
  const items = property.items as JsonSchema | undefined
  if (items) return `A list. ${aboutOf(items)}`
  const reference = /(\w+)$/.exec(textOf(property.$ref))?.[1]
  if (reference) return `${reference}.`
  const values = property.enum ?? property.const
  if (values !== undefined) return [values].flat().map(String).join(', ')
  const [first] = (property.anyOf ?? []) as JsonSchema[]
  return first ? aboutOf(first) : textOf(property.type)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
