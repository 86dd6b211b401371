import { getPayload } from 'payload'

import { createAdministrator } from '../../cms/create-administrator'
import { reasonOf } from '../../vocabulary/reason-of'
import { withDatabase } from '../with-database'

const [email] = process.argv.slice(2)
if (!email || !/^[^\s@]+@[^\s@]+$/.test(email)) {
  process.stderr.write('Usage: npm run admin -- EMAIL\n')
  process.exit(2)
}
try {
  await withDatabase(async () => {
    const { default: config } = await import('../../../payload.config')
    const payload = await getPayload({ config })
    const password = await createAdministrator(payload, email)
    process.stdout.write(`${email} is an administrator.\nPassword, shown only now: ${password}\n`)
    await payload.destroy()
  }, 'npm run admin')
  // The database adapter keeps a connection that would keep the process alive.
  process.exit(0)
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`)
  process.exit(1)
}
