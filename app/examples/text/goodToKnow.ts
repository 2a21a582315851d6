/** What helps who rings the bell; the person may read it. */
export const goodToKnow: Record<string, readonly string[]> = {
  rollator: [
    'Loopt met een rollator. Liefst voor de deur instappen.',
    'Rollator mee; die klapt in en past in elke kofferbak.',
    'Neemt de tijd bij het instappen. De rollator staat in de gang.',
  ],
  stok: [
    'Loopt met een stok. Een arm bij de stoeprand is fijn.',
    'De stok niet vergeten, hangt aan de kapstok.',
  ],
  rolstoel: ['Heeft een opvouwbare rolstoel. Zelf opstaan en gaan zitten lukt.'],
  any: [
    'Bel twee keer en loop dan achterom.',
    'Doet niet open voor wie niet eerst belt. Even bellen dus.',
    'Heeft graag dezelfde chauffeur.',
    'Niet voor half tien bellen.',
    'De bel hangt links naast de deur, achter de roos.',
    'Hond blaft, doet niets.',
    'Praat graag Drents.',
    'Zit liever voorin.',
    'Drinkt na het brengen graag nog een kop koffie samen.',
    'Laat de telefoon lang overgaan.',
    'Heeft het liefst een briefje met dag en tijd in de bus.',
    'Rustig en duidelijk praten aan de telefoon.',
    'De oprit is smal: liever aan de weg parkeren.',
    'Is op dinsdag en donderdag niet thuis.',
    'Speelt orgel. Hoort dan de bel niet.',
  ],
}
