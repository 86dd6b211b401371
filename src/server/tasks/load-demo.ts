import { getPayload } from 'payload'

import config from '../../../payload.config'
import { forgetOccasions } from '../../cms/notifications/recover'
import { loadDemo } from '../../demo/load-demo'

const payload = await getPayload({ config })
await loadDemo(payload, process.env.DEMO_PASSWORD ?? '', (step) => {
  console.log(step)
})
await forgetOccasions(payload)
await payload.destroy()
process.exit(0)
