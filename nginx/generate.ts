import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { nginxFiles } from './store'

for (const [name, content] of Object.entries(nginxFiles()))
  writeFileSync(path.join(import.meta.dirname, name), content)
