import { expect, it, onTestFinished } from 'vitest'

import { database, rowsOf } from '../support/database'

/** Statements with which taking a job from the queue fails, while they are in force. */
const FAILURES = {
  'cannot be marked': `
    create function fail_in_test() returns trigger language plpgsql as $$ begin
      perform nextval('failed_in_test');
      raise exception 'A job that cannot be marked.';
    end $$`,
  // It finds another function by the name that the commit asks for its transaction's id by.
  'cannot be committed': `
    create function pg_current_xact_id_if_assigned() returns text language plpgsql as $$ begin
      perform nextval('failed_in_test');
      raise exception 'A commit that fails.';
    end $$;
    create function fail_in_test() returns trigger language plpgsql as $$ begin
      perform set_config('search_path', 'public, pg_catalog', true);
      return new;
    end $$`,
}

const TIMES = 3

it.each(Object.entries(FAILURES))(
  'a job that %s leaves no connection behind, and is done when it can be',
  async (_, failure) => {
    await database().query(`
      create sequence failed_in_test;
      ${failure};
      create trigger fail_in_test before update on payload_jobs for each row
        when (new.processing and new.input ->> 'delivery' = 'of a test')
        execute function fail_in_test()`)
    const mend = () =>
      database().query(`
        drop trigger if exists fail_in_test on payload_jobs;
        drop function if exists fail_in_test, public.pg_current_xact_id_if_assigned;
        drop sequence if exists failed_in_test`)
    onTestFinished(async () => {
      await mend()
    })
    await database().query(
      `insert into payload_jobs (task_slug, queue, input)
       values ('forget-reports', 'webhooks', '{"delivery": "of a test"}')`,
    )
    await expect
      .poll(async () => {
        const [row] = await rowsOf<{ last: number }>(
          'select last_value::int as last from failed_in_test',
        )
        return row?.last
      })
      .toBeGreaterThanOrEqual(TIMES)
    await mend()
    await expect
      .poll(() => rowsOf(`select from payload_jobs where input ->> 'delivery' = 'of a test'`))
      .toEqual([])
    await expect
      .poll(() =>
        rowsOf(`select state, query from pg_stat_activity
          where state like 'idle in transaction%' and datname = current_database()`),
      )
      .toEqual([])
  },
)
