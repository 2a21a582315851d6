/**
 * What the server's own log may know of a fault: where and which rule, never what somebody typed. PostgreSQL repeats
 * the row that it refused ("Failing row contains …"), and readers of text repeat the text.
 */
export function withoutContent(error: unknown): unknown {
  if (!(error instanceof Error)) return new Error(`Something that is no error was thrown: ${typeof error}`)
  const bare = new Error(sayWithoutContent(error))
  bare.name = error.name
  bare.stack = [`${error.name}: ${bare.message}`, ...framesOf(error)].join('\n')
  if (error.cause !== undefined) bare.cause = withoutContent(error.cause)
  return bare
}

type Refusal = Error &
  Partial<Record<'code' | 'severity' | 'schema' | 'table' | 'column' | 'constraint', string>>

function sayWithoutContent(error: Refusal): string {
  const { code, severity, schema, table, column, constraint } = error
  if (severity === undefined) return repeats.includes(error.name) ? 'its words are left out' : error.message
  const where = [schema, table, column].filter(Boolean).join('.')
  return ['the database refused', code, where, constraint, signs.exec(error.message)?.[0]]
    .filter(Boolean)
    .join(' ')
}

/** Their message holds the text that could not be read. */
const repeats = ['SyntaxError', 'RangeError', 'URIError']
/** Messages that name only what is ours: a table, a function, a right. */
const signs = /^(permission denied for|relation|function|column|cannot execute) [\w .(),"-]+$/

/** The lines of the stack without the message above them, which may have several lines of its own. */
const framesOf = ({ stack = '' }: Error) => stack.split('\n').filter(line => /^ {4}at /.test(line))
