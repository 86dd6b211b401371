import { getPayload } from 'payload'

import config from '../../../payload.config'
import { loadDemo } from '../../demo/load-demo'

const payload = await getPayload({ config })
await loadDemo(payload, process.env.DEMO_PASSWORD ?? '', (step) => {
  console.log(step)
})
await payload.destroy()
process.exit(0)
