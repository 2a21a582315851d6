/** The kinds of help that a new village starts with; twelve at most, and the village edits them. */
export const startingKinds = [
  { code: 'vervoer', name: 'Vervoer' },
  { code: 'klus', name: 'Klus in huis' },
  { code: 'tuin', name: 'Tuin' },
  { code: 'bezoek', name: 'Bezoek en gezelschap' },
  { code: 'boodschap', name: 'Boodschap' },
  { code: 'maaltijd', name: 'Maaltijd' },
  { code: 'formulier', name: 'Formulieren en regelen' },
  { code: 'digitaal', name: 'Computer en telefoon' },
  { code: 'mantelzorg', name: 'Mantelzorger even vrij' },
  { code: 'huisdier', name: 'Huisdier' },
  { code: 'wonen', name: 'Wonen' },
  { code: 'anders', name: 'Iets anders' },
] as const
