/** What the commands for backups say to who runs the computer. */

import type { Restored } from '../app/foundation/backup/restore.ts'
import type { AlarmKind } from '../app/foundation/backup/rules.alarms.ts'

export const zone = 'Europe/Amsterdam'

export const sayMoment = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO(zone).toLocaleString('nl-NL', { dateStyle: 'full', timeStyle: 'medium' })

export const alarmWords: Record<AlarmKind, string> = {
  old: 'er is al meer dan 26 uur geen hele kopie gemaakt.',
  behind: 'de laatste wijzigingen staan nog niet op de andere schijf.',
  away: 'de map is er niet, of Umkiek mag er niet schrijven. Kijk of de schijf aan staat en vastzit.',
  full: 'de schijf van de reservekopie is vol. Maak er ruimte, of neem een grotere.',
  key: 'de sleutel klopt niet. Typ npm run backup -- --off en stel de reservekopie opnieuw in.',
  corrupt:
    'een bladzijde van de database is beschadigd. Zet de laatste goede kopie terug op een andere schijf.',
}

export const secretWords = (secret: string, to: string, sameDisk: boolean) => `
Vanaf nu maakt Umkiek een reservekopie in ${to}, zolang het aan staat.
Alles is versleuteld. Dit geheim maakt het weer open:

  ${secret}

Het staat nergens op deze computer en komt nooit meer in beeld. Zonder dit geheim is de reservekopie niets waard.
Schrijf of druk het nu twee keer af, voor twee mensen van het bestuur. Zij bewaren het thuis, niet in het dorpshuis.
${sameDisk ? '\nLet op: de map staat op dezelfde schijf. Gaat de schijf stuk of is de computer weg, dan is ook de kopie weg.\n' : ''}
Staat Umkiek al aan? Binnen een minuut begint de eerste kopie. Kijk over een uur met: npm run backup -- --state
Probeer het daarna een keer echt: npm run restore -- --from ${to} --drill
`

export function restoredWords({ from, last, lacks, findings, seconds, version }: Restored, drill: boolean) {
  return [
    drill ? 'De proef is gelukt: de reservekopie kan teruggezet worden.' : 'De reservekopie is teruggezet.',
    `Hele kopie van ${sayMoment(from)}, PostgreSQL ${version}.`,
    last ? `Bijgewerkt tot en met ${sayMoment(last)}.` : 'Na die kopie is niets meer vastgelegd.',
    ...findings,
    lacks ? `Let op: ${lacks}` : 'Er ontbreekt niets.',
    `Dat duurde ${seconds.toLocaleString('nl-NL')} seconden.`,
  ].join('\n')
}
