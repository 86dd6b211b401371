import type { Environment } from '../env'
import { log } from '../log/log'

/**
 * Tries what the settings name beside the database, and warns of what does not work: the operator is there at a start, and not when the
 * first editor uploads a picture. No start waits for it or is refused, because what is away may be back when it is needed.
 */
export async function tryServices({
  s3,
  smtpUrl,
}: Pick<Environment, 's3' | 'smtpUrl'>): Promise<void> {
  await Promise.all([
    s3 &&
      warnUnless(async () => {
        const { BucketStore } = await import('../media-store/bucket-store')
        await new BucketStore(s3).tryOut()
      }, `The bucket ${s3.bucket} takes no files, so nobody can upload pictures. Check S3_BUCKET, S3_ENDPOINT, S3_REGION and the keys, which need to be allowed to read, write and delete.`),
    smtpUrl !== undefined &&
      warnUnless(async () => {
        const { tryMailServer } = await import('../mail/smtp')
        await tryMailServer(smtpUrl)
      }, 'The mail server takes no mail, so nobody is invited or told of anything. Check SMTP_URL.'),
  ])
}

async function warnUnless(works: () => Promise<void>, warning: string): Promise<void> {
  try {
    await works()
  } catch (error) {
    log('warn', warning, {}, error)
  }
}
