/** Whether and where this house makes backups: one small file in UMKIEK_DATA. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lasting } from '../lasting.ts'
import { newKeys } from './seal.ts'
import { isSameDisk, markName } from './target.ts'

/** `recipient`: the public key. Whoever has only this cannot open a backup. */
export type Setup = { to: string; recipient: string }

const fileOf = (data: string) => join(data, 'backup.json')

export function setupOf(data: string): Setup | null {
  const file = fileOf(data)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Setup) : null
}

export class Refused extends Error {}

/** Answers with the secret, which is kept nowhere: it is shown once and written down by people. */
export async function setUp(data: string, folder: string, sameDisk: boolean): Promise<string> {
  if (setupOf(data)) {
    throw new Refused(
      `Er is al een reservekopie ingesteld, naar ${setupOf(data)?.to}. Wilt u een andere schijf of een nieuwe sleutel? Typ eerst: npm run backup -- --off`,
    )
  }
  const to = resolve(folder)
  if (!existsSync(to)) {
    throw new Refused(`Er is geen map ${to}. Sluit de schijf aan, maak de map, en typ de opdracht opnieuw.`)
  }
  mkdirSync(data, { recursive: true })
  if (existsSync(join(to, markName))) {
    throw new Refused(`In ${to} staan al reservekopieën met een andere sleutel. Kies een lege map.`)
  }
  if (!sameDisk && isSameDisk(data, to)) {
    throw new Refused(
      `${to} staat op dezelfde schijf als de gegevens. Gaat die schijf stuk of wordt de computer gestolen, dan is ook de reservekopie weg. Kies een map op een andere schijf. Wilt u het toch zo (bijvoorbeeld om te oefenen)? Zet er dan --same-disk achter.`,
    )
  }
  const { secret, recipient } = await newKeys()
  writeFileSync(join(to, markName), readme(recipient), { mode: 0o644 })
  lasting(fileOf(data), () => Buffer.from(`${JSON.stringify({ to, recipient }, null, 2)}\n`))
  return secret
}

const readme = (recipient: string) => `Reservekopieën van Umkiek

Wat hier staat, is versleuteld. Openen kan alleen met het geheim dat twee mensen van het dorp bewaren.
Terugzetten, op een computer met Umkiek:

  npm run restore -- --from DEZE-MAP --into NIEUWE-MAP

Verander niets in deze map en gooi niets weg: Umkiek ruimt zelf op.
Zonder Umkiek: elk bestand opent met age -d -i geheim.txt BESTAND | zstd -d

Openbare sleutel: ${recipient}
`
