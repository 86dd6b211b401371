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
    /** Where they are lent. */
    lendingPort: number
  }
}

/** Something about the product that this test file has for itself while it runs. */
export function underTest<Fact extends keyof ProductUnderTest>(fact: Fact): ProductUnderTest[Fact] {
  const product = inject('productsUnderTest')[Number(process.env.PRODUCT_UNDER_TEST)]
  if (!product) throw new Error('This test file has taken no product: see take-product.ts.')
  return product[fact]
}
