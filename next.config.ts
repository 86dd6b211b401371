import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Compression is done once, when a page is published; what is left passes through the server's own proxy.
  compress: true,
  devIndicators: false,
  // The tests check types; whoever only starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
}

export default withPayload(config, { devBundleServerPackages: false })
