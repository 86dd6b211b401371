import { writeFileSync } from 'node:fs'

import { FILTER_SCRIPT, filterScript } from './filter-script'

writeFileSync(FILTER_SCRIPT, filterScript())
