import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { documents } from './documents'

for (const [name, content] of Object.entries(documents()))
  writeFileSync(path.join(import.meta.dirname, '..', name), content)
