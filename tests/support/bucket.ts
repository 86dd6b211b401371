import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface Bucket {
  /** What a server needs to be told of it. */
  settings: Record<string, string>
  files: Map<string, Buffer>
  /** The statuses that it answered, by method. */
  answered: string[]
  /** Takes nothing more. */
  isFull: boolean
  stop: () => Promise<void>
}

const [ID, SECRET, REGION, NAME] = [
  'AKEYOFTHETESTS',
  'the secret of the tests',
  'eu-west-9',
  'pictures',
]

/**
 * A bucket as Amazon S3 has it, as far as pictures need it: GET, PUT and DELETE of an object under the bucket's path, for those who sign
 * after Signature Version 4 (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html).
 */
export async function startBucket(): Promise<Bucket> {
  const bucket: Bucket = {
    settings: {},
    files: new Map(),
    answered: [],
    isFull: false,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
  const answer = (request: IncomingMessage, body: Buffer): [number, Buffer?] => {
    const { method = '', url = '' } = request
    if (!isSigned(request, body)) return [403]
    const [, name, key, ...rest] = url.split('/')
    if (!key || rest.length > 0) return [400]
    // There is no such bucket.
    if (name !== NAME) return [404]
    const filename = decodeURIComponent(key)
    const file = bucket.files.get(filename)
    if (method === 'GET') return file ? [200, file] : [404]
    if (bucket.isFull) return [400]
    if (method === 'PUT') bucket.files.set(filename, body)
    else if (method === 'DELETE') bucket.files.delete(filename)
    else return [405]
    return [method === 'PUT' ? 200 : 204]
  }
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const [status, bytes] = answer(request, body)
      bucket.answered.push(`${request.method ?? ''} ${status}`)
      response.writeHead(status).end(bytes)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  bucket.settings = {
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_BUCKET: NAME,
    S3_REGION: REGION,
    S3_ACCESS_KEY_ID: ID,
    S3_SECRET_ACCESS_KEY: SECRET,
  }
  return bucket
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest()

/** Whether the signature of a request is the one that the secret makes of it. */
function isSigned({ method = '', url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const authorization = headers.authorization ?? ''
  const [, scope = '', signed = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)$/.exec(
      authorization,
    ) ?? []
  const [id, date = '', region = '', service = '', end = ''] = scope.split('/')
  if (id !== ID || region !== REGION || service !== 's3' || !signed.split(';').includes('host'))
    return false
  const payload = headers['x-amz-content-sha256']?.toString() ?? ''
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha256(body)) return false
  const canonical = [
    method,
    url,
    '',
    ...signed.split(';').map((name) => `${name}:${headers[name]?.toString().trim() ?? ''}`),
    '',
    signed,
    payload,
  ].join('\n')
  const time = headers['x-amz-date']?.toString() ?? ''
  const text = ['AWS4-HMAC-SHA256', time, [date, region, service, end].join('/'), sha256(canonical)]
  const key = [date, region, service, end].reduce(
    (each: string | Buffer, part) => hmac(each, part),
    `AWS4${SECRET}`,
  )
  return hmac(key, text.join('\n')).toString('hex') === signature
}
