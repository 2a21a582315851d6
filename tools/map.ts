// Draws the map of rooms in the README from the code itself: rooms, their doors, and who opens which. `--check` fails
// when the map in the README is no longer true.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from '../app/addresses.ts'
import { rooms } from '../house.plan.ts'

const root = join(import.meta.dirname, '..')
const begin = '<!-- map of rooms: drawn by npm run map -->'
const end = '<!-- end of the map -->'

function drawn(): string {
  const rows = Object.entries(rooms).map(([name, { wing, is }]) => {
    const folder = join(root, 'app', wing, name)
    const screens = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.screen.tsx'),
    ).length
    const tables = existsSync(join(folder, 'migrations')) ? tablesIn(join(folder, 'migrations'), name) : 0
    const here = addresses.filter(({ file }) => file.startsWith(`${wing}/${name}/`)).length
    return `| \`${name}\` | ${is} | ${doorsOpened(folder, name).join(', ') || '–'} | ${screens} / ${here} | ${tables} |`
  })
  return [
    begin,
    '| room | what it is | opens the door of | screens / addresses | tables |',
    '|---|---|---|---|---|',
    ...rows,
    end,
  ].join('\n')
}

/** What the code does, not what the plan allows. */
function doorsOpened(folder: string, name: string): string[] {
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/\.test\./.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  return Object.keys(rooms).filter(other => other !== name && text.includes(`../${other}/door.ts'`))
}

function tablesIn(folder: string, schema: string): number {
  const sql = readdirSync(folder)
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  return sql.match(new RegExp(`create table ${schema}\\.`, 'g'))?.length ?? 0
}

const file = join(root, 'README.md')
const readme = readFileSync(file, 'utf8')
const fresh =
  readme.slice(0, readme.indexOf(begin)) + drawn() + readme.slice(readme.indexOf(end) + end.length)
if (process.argv.includes('--check')) {
  if (fresh !== readme) {
    console.error('The map of rooms in the README is no longer true. `npm run map` draws it again.')
    process.exit(1)
  }
} else writeFileSync(file, fresh)
