import { once } from 'node:events'
import { connect } from 'node:net'

import { inject } from 'vitest'

/* Runs before each test file: takes a product, which is given back when the process of the file ends. */
const socket = connect(inject('lendingPort'), '127.0.0.1')
const [line] = (await once(socket.setEncoding('utf8'), 'data')) as [string]
process.env.PRODUCT_UNDER_TEST = line.trim()
socket.unref()
