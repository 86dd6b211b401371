import { spawn } from 'node:child_process'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../../src/server/free-port'

export interface PlainNginx {
  origin: string
  pid: number
  stop(): Promise<unknown>
}

/**
 * nginx with nothing but what serves a file and its compressed forms: as fast as it can be done.
 *
 * @param folder for its own files
 * @param pages where the files are copied from
 * @param files what it serves, as paths below that
 */
export async function startPlainNginx(
  folder: string,
  pages: string,
  files: readonly string[],
): Promise<PlainNginx> {
  const root = path.join(folder, 'root')
  for (const file of files) {
    await mkdir(path.dirname(root + file), { recursive: true })
    for (const ending of ['', '.gz', '.br'])
      await copyFile(pages + file + ending, root + file + ending)
  }
  const port = await freePort()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  const configuration = path.join(folder, 'nginx.conf')
  await writeFile(
    configuration,
    `load_module modules/ngx_http_brotli_static_module.so;
    daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; pid ${folder}/pid; error_log stderr warn;
    events { worker_connections 4096; }
    http { ${temporary} access_log off; types { text/html html; application/json json; } sendfile on; tcp_nopush on; keepalive_requests 10000;
      server { listen 127.0.0.1:${port}; root ${root}; gzip_static on; brotli_static on; gzip_vary on; } }`,
  )
  const child = spawn('/usr/sbin/nginx', ['-c', configuration], { stdio: 'ignore' })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await fetch(origin + (files[0] ?? '/')).catch(() => undefined))?.ok) break
    await wait(50)
  }
  return {
    origin,
    pid: child.pid ?? 0,
    stop: () => {
      child.kill()
      return exited
    },
  }
}
