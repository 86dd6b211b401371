// @ts-check
import { withPayload } from '@payloadcms/next/withPayload'

/**
 * In plain JavaScript: for a configuration in TypeScript, a running server loads Next's compiler.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  // Compression is done once, when a page is published; what is left passes through the server's own proxy.
  compress: true,
  devIndicators: false,
  // The tests check types; whoever only starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Who only serves readers need not hold the panel in memory.
  experimental: { preloadEntriesOnStart: false },
}

export default withPayload(config, { devBundleServerPackages: false })
