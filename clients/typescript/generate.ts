import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { clientTypes } from './types-of-api'

writeFileSync(path.join(import.meta.dirname, 'openapi.ts'), await clientTypes())
