import { expect, test } from 'vitest'

import { readEnvironment } from '../../src/env'

const security = (contact: string, expires: string) =>
  readEnvironment({ SECURITY_CONTACT: contact, SECURITY_EXPIRES: expires }).security

test('whom to tell of a vulnerability is named with the day until which it holds', () => {
  expect(
    security('mailto:cert@police.example, https://police.example/report', '2027-06-30'),
  ).toEqual({
    contacts: ['mailto:cert@police.example', 'https://police.example/report'],
    expires: '2027-06-30T00:00:00.000Z',
  })
  expect(security('', '')).toBeUndefined()
})

test.each([
  ['mailto:cert@police.example', '', 'set both or neither'],
  ['', '2027-06-30', 'set both or neither'],
  ['cert@police.example', '2027-06-30', 'mailto:'],
  ['mailto:a@b.example\nPolicy: x', '2027-06-30', 'mailto:'],
  ['mailto:cert@police.example', 'next year', 'SECURITY_EXPIRES'],
])('%j with %j is refused', (contact, expires, reason) => {
  expect(() => security(contact, expires)).toThrow(reason)
})

test('a cache in front is told where the operator says, and not otherwise', () => {
  const url = 'https://cache.example/purge'
  expect(readEnvironment({ CDN_PURGE_URL: url, CDN_PURGE_SECRET: 'known' }).purge).toEqual({
    url,
    secret: 'known',
  })
  expect(readEnvironment({ CDN_PURGE_URL: '', CDN_PURGE_SECRET: 'known' }).purge).toBeUndefined()
  expect(() => readEnvironment({ CDN_PURGE_URL: 'cache' })).toThrow('CDN_PURGE_URL')
})

test('pictures lie in the folder of all data, or in one that several servers share', () => {
  expect(readEnvironment({ DATA_DIR: '/data' }).mediaDir).toBe('/data/media')
  expect(readEnvironment({ DATA_DIR: '/data', MEDIA_DIR: '/shared' }).mediaDir).toBe('/shared')
})

test('metrics are served nowhere, or on this machine only, unless the operator says otherwise', () => {
  expect(readEnvironment({ METRICS_HOST: '0.0.0.0' }).metrics).toBeUndefined()
  expect(readEnvironment({ METRICS_PORT: '9464' }).metrics).toEqual({
    host: '127.0.0.1',
    port: 9464,
  })
  expect(readEnvironment({ METRICS_PORT: '9464', METRICS_HOST: '::' }).metrics?.host).toBe('::')
})

test('traces are exported where a collector is named, which is asked over HTTP', () => {
  const tracing = (endpoint: string) =>
    readEnvironment({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }).tracing
  expect(tracing('')).toBe(false)
  expect(tracing('http://collector:4318')).toBe(true)
  expect(() => tracing('collector:4318')).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT')
  expect(() => tracing('not an address')).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT')
})

test('the log is for people unless programs are to read it, and requests are in it by setting', () => {
  expect(readEnvironment({})).toMatchObject({
    log: { format: 'text', level: 'info' },
    accessLog: false,
  })
  expect(
    readEnvironment({ LOG_FORMAT: 'json', LOG_LEVEL: 'warn', ACCESS_LOG: 'on' }),
  ).toMatchObject({
    log: { format: 'json', level: 'warn' },
    accessLog: true,
  })
  expect(() => readEnvironment({ LOG_FORMAT: 'xml' })).toThrow('LOG_FORMAT')
})

test('pictures lie in a bucket where one is named, with a key to it', () => {
  const key = { S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' }
  expect(readEnvironment({ S3_BUCKET: '', S3_ACCESS_KEY_ID: '' }).s3).toBeUndefined()
  expect(readEnvironment({ S3_REGION: 'eu-west-9' }).s3).toBeUndefined()
  expect(readEnvironment({ S3_BUCKET: 'pictures', S3_REGION: 'eu-west-9', ...key }).s3).toEqual({
    endpoint: 'https://s3.eu-west-9.amazonaws.com',
    bucket: 'pictures',
    region: 'eu-west-9',
    accessKeyId: 'id',
    secretAccessKey: 'secret',
  })
  const elsewhere = { S3_BUCKET: 'pictures', S3_ENDPOINT: 'https://s3.example.org/', ...key }
  expect(readEnvironment(elsewhere).s3?.endpoint).toBe('https://s3.example.org')
  expect(() => readEnvironment({ S3_BUCKET: 'pictures' })).toThrow('S3_SECRET_ACCESS_KEY')
})

test('the port is opened at once, unless a proxy is to ask others until the server is ready', () => {
  expect(readEnvironment({}).opens).toBe('at-start')
  expect(readEnvironment({ OPEN_PORT: 'when-ready' }).opens).toBe('when-ready')
  expect(() => readEnvironment({ OPEN_PORT: 'later' })).toThrow('OPEN_PORT')
})

test.each([
  ['SITE_URL', 'ftp://profiles.example', 'https://profiles.example'],
  ['SITE_URL', 'https://profiles.example/path', 'without a path'],
  ['SITE_URL', 'https://profiles.example/?x', 'without a path'],
  ['SITE_URL', 'profiles', 'https://profiles.example'],
  ['SMTP_URL', 'mail', 'smtps://'],
  ['SMTP_URL', 'http://mail.example', 'smtps://'],
  ['S3_BUCKET', 'Bad Bucket', 'name of a bucket'],
  ['S3_ENDPOINT', 'https://s3.example', 'S3_BUCKET too'],
  ['S3_ACCESS_KEY_ID', 'x', 'S3_BUCKET too'],
  ['S3_SECRET_ACCESS_KEY', 'x', 'S3_BUCKET too'],
  ['RATE_LIMIT', 'no', '"off"'],
  ['ACCESS_LOG', 'yes', '"on"'],
  ['PORT', 'abc', 'a number from 0 to 65535'],
  ['METRICS_PORT', '3000', 'another port than PORT'],
])('%s=%s is refused, with what it could be', (name, value, reason) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(reason)
  expect(() => readEnvironment({ [name]: value })).toThrow(name)
})

test('the address of the site may end with a slash', () => {
  expect(readEnvironment({ SITE_URL: 'http://[::1]:3000/' }).siteUrl).toBe('http://[::1]:3000')
})
