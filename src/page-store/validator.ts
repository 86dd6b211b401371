import type { PageRecord } from './stored-page'

type Form = PageRecord['forms']['identity']

/**
 * The time of change, in seconds, that a form's file is marked with: the first 31 bits of the hash of its bytes. Web
 * servers make an entity tag of a file's time and length, and nothing else that they know of a file is ours to choose; so
 * their tag follows from the content, and is the same whichever server answers. Every file system keeps 31 bits.
 */
export const markOf = ({ sha256 }: Form): number => Number.parseInt(sha256.slice(0, 8), 16) >>> 1

/**
 * An entity tag as nginx makes it of a file's time of change, in seconds, and length in bytes
 * (https://nginx.org/en/docs/http/ngx_http_core_module.html#etag). Two bodies of one length have the same tag in one of
 * two thousand million cases.
 */
export const tagOf = (time: number, length: number): string =>
  `"${Math.floor(time).toString(16)}-${length.toString(16)}"`

/** The strong entity tag of a form. */
export const etagOf = (form: Form): string => tagOf(markOf(form), form.length)
