import { BaseSequencer, type TestSpecification } from 'vitest/node'

const isLast = ({ project }: TestSpecification): boolean => project.name === 'e2e'

/** Vitest takes projects by their names; here browser tests come last, since people leave the most behind. */
export class BrowserTestsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter((file) => !isLast(file)), ...sorted.filter(isLast)]
  }
}
