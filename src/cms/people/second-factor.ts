import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import { recoveryCodes, secondFactors } from '../../database/tables/people'
import { databaseOf } from '../../database/transaction'
import type { SecondFactorState } from './account-view'
import { newRecoveryCodes, newSecret, readCode, stepOf, type TypedCode } from './codes'
import { digestOfToken, seal, unseal } from './seal'

export async function secondFactorOf(
  req: PayloadRequest,
  person: string,
): Promise<SecondFactorState> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ on: boolean; left: number }>(sql`
    select confirmed_at is not null as on,
      (select count(*)::int from recovery_codes where recovery_codes.person = ${person}) as left
    from second_factors where person = ${person}`)
  const row = rows[0]
  return { on: row?.on === true, recoveryCodesLeft: row?.on ? row.left : 0 }
}

/** Begins an enrolment, in place of one that was not finished. Answers the new secret, in base32. */
export async function beginEnrolment(req: PayloadRequest, person: string): Promise<string> {
  const secret = newSecret()
  const sealed = seal(secret, person, req.payload.secret)
  const database = await databaseOf(req)
  await database
    .insert(secondFactors)
    .values({ person, secret: sealed })
    .onConflictDoUpdate({
      target: secondFactors.person,
      set: { secret: sealed, lastStep: 0 },
      setWhere: sql`second_factors.confirmed_at is null`,
    })
  return secret
}

/** Makes the enrolment count if the code is right. Answers the recovery codes, which are shown this once. */
export async function finishEnrolment(
  req: PayloadRequest,
  person: string,
  typed: unknown,
): Promise<string[] | null> {
  const code = readCode(typed)
  if (code?.kind !== 'time' || !(await takeTimeCode(req, person, code.code, 'pending'))) return null
  const database = await databaseOf(req)
  await database.execute(
    sql`update second_factors set confirmed_at = now() where person = ${person}`,
  )
  await markPerson(req, person, true)
  return replaceRecoveryCodes(req, person)
}

/** Gives a person new recovery codes in place of all earlier ones. */
export async function replaceRecoveryCodes(req: PayloadRequest, person: string): Promise<string[]> {
  const codes = newRecoveryCodes()
  const database = await databaseOf(req)
  await database.execute(sql`delete from recovery_codes where person = ${person}`)
  await database
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ person, digest: digestOfToken(code.replaceAll('-', '')) })))
  return codes
}

/** Takes a person's second factor away, with the recovery codes. */
export async function removeSecondFactor(req: PayloadRequest, person: string): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`delete from second_factors where person = ${person}`)
  await database.execute(sql`delete from recovery_codes where person = ${person}`)
  await markPerson(req, person, false)
}

/** Takes a code if it is right. It never counts again. Answers which kind it was, or null. */
export async function takeCode(
  req: PayloadRequest,
  person: string,
  typed: unknown,
): Promise<TypedCode['kind'] | null> {
  const code = readCode(typed)
  if (!code) return null
  const isRight =
    code.kind === 'time'
      ? await takeTimeCode(req, person, code.code, 'confirmed')
      : await takeRecoveryCode(req, person, code.code)
  return isRight ? code.kind : null
}

async function takeTimeCode(
  req: PayloadRequest,
  person: string,
  code: string,
  enrolment: 'pending' | 'confirmed',
): Promise<boolean> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ secret: string }>(
    sql`select secret from second_factors
      where person = ${person} and (confirmed_at is not null) = ${enrolment === 'confirmed'}`,
  )
  const sealed = rows[0]?.secret
  if (sealed === undefined) return false
  const step = stepOf(unseal(sealed, person, req.payload.secret), code, Date.now())
  if (step === null) return false
  // Of two who send the same code at once, the second waits for the row and finds the step taken.
  const { rowCount } = await database.execute(
    sql`update second_factors set last_step = ${step} where person = ${person} and last_step < ${step}`,
  )
  return rowCount === 1
}

async function takeRecoveryCode(
  req: PayloadRequest,
  person: string,
  code: string,
): Promise<boolean> {
  const database = await databaseOf(req)
  const { rowCount } = await database.execute(
    sql`delete from recovery_codes where person = ${person} and digest = ${digestOfToken(code)}`,
  )
  return rowCount === 1
}

/** Lists and filters of people show whether the factor is on. */
async function markPerson(req: PayloadRequest, person: string, isOn: boolean): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'users',
    id: person,
    data: { secondFactor: isOn },
    req,
    returning: false,
  })
}
