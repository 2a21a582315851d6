/** More files than this failing at once is no neighbour that was in the way. */
const most = 3

/**
 * What Vitest writes as JSON.
 * @typedef {{ status: string, fullName: string }} Story
 * @typedef {{ name: string, status: string, assertionResults: readonly Story[] }} File
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: readonly File[] }} Report
 */

/**
 * The files to try once more with nothing beside them; none where the run failed for another reason, or in many places.
 * @param {Report} report
 */
export function toTryAlone({ testResults }) {
  const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name)
  return failed.length > most ? [] : failed
}

/** @param {Report} report */
export const failedIn = ({ testResults }) =>
  testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const stories = assertionResults.filter(({ status }) => status === 'failed')
      return stories.length > 0 ? stories.map(({ fullName }) => fullName) : [name]
    })

/**
 * The counts of a run of which these files were tried once more: what they said the first time no longer counts.
 * @param {Report} first
 * @param {Report} alone
 * @param {readonly string[]} files
 */
export function together(first, alone, files) {
  const before = first.testResults.filter(({ name }) => files.includes(name))
  const passed = before.flatMap(({ assertionResults }) => assertionResults).filter(isPassed).length
  return {
    numPassedTests: first.numPassedTests - passed + alone.numPassedTests,
    numFailedTests: alone.numFailedTests,
  }
}

/** @param {Story} story */
const isPassed = ({ status }) => status === 'passed'
