import { createHash } from 'node:crypto'

/** A static file that never changes under its address. */
export interface Asset {
  contentType: string
  body: string
}

/** A file under an address that names its content: `/assets/<name>.<hash>.<extension>`. */
export function hashedAsset(
  name: string,
  extension: string,
  contentType: string,
  body: string,
): { path: string; asset: Asset } {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return { path: `/assets/${name}.${hash}.${extension}`, asset: { contentType, body } }
}
