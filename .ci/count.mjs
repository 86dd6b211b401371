/**
 * Usage: count.mjs REPORT EXIT_CODE. Prints `N passed, N failed` from Vitest's JSON report. A file that could not run, and a
 * run that ended badly without a failed test, count as a failure.
 */
import { readFileSync } from 'node:fs'

const [file = '', exitCode = '1'] = process.argv.slice(2)
const { passed, failed } = counts()
console.log(`${passed} passed, ${exitCode === '0' ? failed : Math.max(failed, 1)} failed`)

function counts() {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const unrun = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return { passed: report.numPassedTests, failed: report.numFailedTests + unrun.length }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
