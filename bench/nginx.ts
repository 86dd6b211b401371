import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

import { freePort } from '../src/server/free-port'
import { installPackages } from '../tests/support/debian-packages'
import { startNginx } from '../tests/support/nginx'
import { startProduct } from '../tests/support/product'

/*
 * What a published page and a detail of the API cost: from nginx with our configuration, from nginx that serves the same bytes
 * from a plain folder, and from the application alone: `npm run bench:nginx`. In one run, in interleaved rounds, on the demo content. Prints the
 * median of the throughput, and the time of the processor that the server takes for a request.
 */

const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 16
/** What is measured: the address, and its file in the store. */
const SUBJECTS = {
  'a page': { address: '/en/countries/belgium', file: '/en/countries/belgium.html' },
  'a detail of the API': {
    address: '/api/v1/countries/belgium?locale=fr',
    file: '/api/v1/countries/belgium/fr.json',
  },
}
/** In clock ticks of Linux, a second has a hundred. */
const TICK_MS = 10

interface Target {
  subject: string
  name: string
  url: string
  /** The processes that serve it. */
  pids: number[]
  throughput: number[]
  cost: number[]
}

if (!existsSync('/usr/bin/wrk')) installPackages('The benchmark needs wrk', ['wrk'])
const folder = await mkdtemp(path.join(tmpdir(), 'liaison-bench-'))
const closing: (() => Promise<unknown>)[] = []
try {
  const targets = await start()
  for (let round = 0; round < ROUNDS; round += 1)
    for (const target of targets) await measure(target)
  for (const subject of Object.keys(SUBJECTS))
    report(targets.filter((target) => target.subject === subject))
} finally {
  for (const close of closing.toReversed()) await close()
  await rm(folder, { recursive: true, force: true })
}

async function start(): Promise<Target[]> {
  const product = await startProduct({ RATE_LIMIT: 'off' })
  closing.push(() => product.stop())
  const store = path.join(product.dataDir, 'site')
  const nginx = await startNginx({
    store,
    application: `127.0.0.1:${new URL(product.origin).port}`,
    siteUrl: product.origin,
  })
  closing.push(() => nginx.stop())
  const plain = await startPlainNginx(path.join(store, 'pages'))
  const target = (subject: string, name: string, url: string, pids: number[]): Target => ({
    subject,
    name,
    url,
    pids,
    throughput: [],
    cost: [],
  })
  return Object.entries(SUBJECTS).flatMap(([subject, { address, file }]) => [
    target(subject, 'nginx, a plain folder', plain.origin + file, childrenOf(plain.pid)),
    target(subject, 'nginx, the page store', nginx.origin + address, childrenOf(nginx.pid)),
    target(subject, 'the application', product.origin + address, [product.pid]),
  ])
}

/** nginx with nothing but what serves a file and its compressed forms. */
async function startPlainNginx(pages: string): Promise<{ origin: string; pid: number }> {
  const root = path.join(folder, 'root')
  for (const { file } of Object.values(SUBJECTS)) {
    await mkdir(path.dirname(root + file), { recursive: true })
    for (const ending of ['', '.gz', '.br'])
      await copyFile(pages + file + ending, root + file + ending)
  }
  const port = await freePort()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  await writeFile(
    path.join(folder, 'nginx.conf'),
    `load_module modules/ngx_http_brotli_static_module.so;
    daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; pid ${folder}/pid; error_log stderr warn;
    events { worker_connections 4096; }
    http { ${temporary} access_log off; types { text/html html; application/json json; } sendfile on; tcp_nopush on; keepalive_requests 10000;
      server { listen 127.0.0.1:${port}; root ${root}; gzip_static on; brotli_static on; gzip_vary on; } }`,
  )
  const child = spawn('/usr/sbin/nginx', ['-c', path.join(folder, 'nginx.conf')], {
    stdio: 'ignore',
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  closing.push(() => {
    child.kill()
    return exited
  })
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries += 1) {
    const { file } = SUBJECTS['a page']
    if ((await fetch(origin + file).catch(() => undefined))?.ok) break
    await wait(50)
  }
  return { origin, pid: child.pid ?? 0 }
}

async function measure(target: Target): Promise<void> {
  const before = ticksOf(target.pids)
  const options = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip']
  const { stdout } = await promisify(execFile)('/usr/bin/wrk', [...options, target.url])
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1])
  if (/Non-2xx|Socket errors/.test(stdout) || !requests)
    throw new Error(`${target.name}: ${stdout}`)
  target.throughput.push(requests / SECONDS)
  target.cost.push(((ticksOf(target.pids) - before) * TICK_MS * 1000) / requests)
}

/** The workers of a master process. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
}

/** The time that processes have taken so far, in user and in system mode: fields 14 and 15 of proc(5). */
function ticksOf(pids: number[]): number {
  const ticks = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return Number(fields[11]) + Number(fields[12])
  })
  return ticks.reduce((sum, each) => sum + each, 0)
}

function report(targets: Target[]): void {
  const median = (values: number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  const [plain] = targets
  if (!plain) return
  for (const { subject, name, throughput, cost } of targets) {
    const share = median(throughput) / median(plain.throughput)
    console.log(
      `${subject}, ${name}: ${median(throughput).toFixed(0)} requests a second (${share.toFixed(2)} of a plain folder), ` +
        `${median(cost).toFixed(1)} µs of the processor for each (${(median(plain.cost) / median(cost)).toFixed(2)})`,
    )
  }
}
