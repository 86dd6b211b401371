/**
 * Usage: end-with-parent.mjs PID DATA_DIR [--remove]. Waits for the end of standard input, which comes at the latest with the end of
 * the process that holds its other side; then ends the server PID, if it is a number, and the PostgreSQL on DATA_DIR.
 */
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const [server = '', dataDir = '', flag] = process.argv.slice(2)
const PATIENCE_MS = 30_000

// Whoever would read it may be gone too.
process.stderr.on('error', () => undefined)

for await (const chunk of process.stdin) void chunk

await end(Number(server), 'SIGTERM')
const postmaster = await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(
  () => '',
)
// SIGINT is PostgreSQL's fast shutdown: it does not wait for its clients.
await end(Number(postmaster.split('\n')[0]), 'SIGINT')
if (flag === '--remove') await rm(dataDir, { recursive: true, force: true })

async function end(pid, signal) {
  if (!isRunning(pid)) return
  process.kill(pid, signal)
  const deadline = Date.now() + PATIENCE_MS
  while (isRunning(pid)) {
    if (Date.now() > deadline) {
      process.kill(pid, 'SIGKILL')
      console.error(`Process ${pid} did not end on ${signal} and was killed.`)
      return
    }
    await wait(20)
  }
}

function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
