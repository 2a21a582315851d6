/** Telling the one who asked who comes, and when. */
import type { Said } from './styles.ts'

export const toldRide: Said = {
  telegram: [
    '{p} teruggebeld, {h} komt {t0}',
    '{p} weet het, {hs} rijdt',
    'doorgegeven aan {p}: {h}, ophalen {t0}',
    '{t0} bij {p} [voorrijden|ophalen], {hs} weet adres',
    '{p} gebeld: {t0} klaarstaan',
    'bevestigd. {t0} {h}',
  ],
  polite: [
    '{p} teruggebeld: {h} staat {d} om {t0} voor de deur',
    '{p} weet dat {h} komt, om {t0}',
    'Aan {p} doorgegeven dat {h} rijdt. Vertrek om {t0}',
    '{p} was blij met het bericht; {h} haalt {har} om {t0} op',
    'Afgesproken met {p}: om {t0} klaarstaan, {h} rijdt voor',
    'Met {p} de tijd doorgenomen en de prijs genoemd. {h} komt om {t0}',
  ],
  chatty: [
    '{p} weet ervan, {t0} staat {h} op de stoep',
    '{p} gebeld, helemaal blij. {h} komt {t0}',
    'Doorgegeven aan {p}, die zei: [gelukkig maar|wat een luxe|dan zet ik koffie]',
    '{t0} haalt {h} {har} op, alles rond',
    'Rond! {h}, {t0}',
    '{p} vroeg nog wat het kost, verteld. {t0} vertrekken',
  ],
  drents: [
    '{p} weerum belt: {h} komp {t0} veurrieden',
    '{p} wus ’t al, {h} haar zölf al belt',
    'Tegen {p} zegd dat {h} d’r um {t0} is, mooi zo zee {ze}',
    '{p} hef ’t opschreven: {t0}, {h}',
  ],
}

export const toldTask: Said = {
  telegram: [
    '{p} weet het, {hs} komt {d}',
    '{p} teruggebeld, {h} {d}',
    '{h} maakt zelf afspraak m {p}',
    'doorgegeven. {d} {part}',
    '{hs} + {p} hebben elkaar gesproken',
  ],
  polite: [
    '{p} teruggebeld: {h} komt {d} in de {part}',
    '{h} en {p} maken samen een tijd af',
    'Met {p} afgesproken dat {h} {d} langskomt',
    '{p} vindt {d} goed; {h} weet het',
    'Doorgegeven aan {p} wie er komt',
  ],
  chatty: [
    '{p} gebeld, {h} komt {d} langs',
    '{h} en {p} redden zich samen wel',
    '{d} dus. {p} zet de koffie klaar',
    'Nummer van {h} aan {p} gegeven, ze bellen elkaar',
    '{p} vindt het allemaal best, {d} komt {h}',
  ],
  drents: [
    '{p} zegd dat {h} {d} eben anlop',
    '{h} komp {d}, {p} hef de koffie broen',
    '{p} en {h} kent mekaar nog van schoel, dat komp wel goed',
  ],
}
