import http from 'node:http'

/** An answer as it was sent: redirects are not followed, bodies not decoded. */
export interface RawAnswer {
  status: number
  headers: http.IncomingHttpHeaders
  /** As sent, not decoded. */
  body: Buffer
}

/** Sends a request without a body. */
export function ask(options: http.RequestOptions): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        })
      })
    })
    request.on('error', reject)
    request.end()
  })
}
