/** Makes sure that what the tests need is there, or returns the one sentence that says what to install. */
export function prepare() {
  const [major] = process.versions.node.split('.').map(Number)
  if (major >= 24) return null
  return 'The tests need Node 24, which "npm ci" brings; run "npm ci" without --ignore-scripts, then "npm test".'
}
