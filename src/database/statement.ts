import { type SQL, sql } from 'drizzle-orm'

/** An SQL statement with its values, `$1` for the first of them. */
export interface Statement {
  text: string
  values: unknown[]
}

/** A statement as drizzle runs it, so that it takes part in a request's transaction. */
export const asSql = ({ text, values }: Statement): SQL =>
  sql.join(
    text
      .split(/\$(\d+)/)
      .map((part, index) =>
        index % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`,
      ),
  )
