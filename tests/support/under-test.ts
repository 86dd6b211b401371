import { inject } from 'vitest'

/** A running product, as tests may use it. */
export interface ProductUnderTest {
  /** Address of the running product, without a trailing slash. */
  origin: string
  databaseUrl: string
  dataDir: string
  /** Of every demo account. */
  password: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each file that runs at the same time. */
    productsUnderTest: ProductUnderTest[]
  }
}

/** Something about the product that this test file has for itself while it runs. */
export function underTest<Fact extends keyof ProductUnderTest>(fact: Fact): ProductUnderTest[Fact] {
  // Vitest numbers the files that run at the same time from 1 on: https://vitest.dev/config/#vitest-pool-id
  const product = inject('productsUnderTest')[Number(process.env.VITEST_POOL_ID) - 1]
  if (!product) throw new Error('More test files run at once than there are products for them.')
  return product[fact]
}
