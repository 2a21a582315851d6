import type { Story } from './story.ts'

/** What happens to people; told so that they may read it. */
export const lifeStories: readonly Story[] = [
  {
    // Her husband moves to a care home; nowhere is said what for.
    person: 'trientje',
    begins: { week: 26 },
    steps: [
      {
        day: 0,
        line: 'Mevrouw Staal belde voor het eerst. Haar man kan niet meer alleen thuis zijn en zij zou zo graag weer naar het koor. Zij vond bellen een hele stap.',
        hand: 'polite',
        kind: 'called',
      },
      { day: 1, task: 'choir', times: 4, every: 21 },
      {
        day: 35,
        line: 'Trientje zegt het niet gauw, maar ze is moe. Samen gekeken wat haar lucht geeft: de donderdagavond, en een keer uitslapen.',
        hand: 'warm',
        kind: 'visited',
        narrow: true,
      },
      { day: 49, task: 'evening-off', times: 4, every: 28 },
      {
        day: 118,
        line: 'harm valt op gezelschap van man m hond. vaste bezoeker do middag',
        hand: 'terse',
        kind: 'said',
      },
      {
        day: 166,
        line: 'Er is veur Harm ’n kamer vrijkommen in ’t verpleeghuus. Trientje mus er om schreien en was toch ok opgelucht. Wij helpt met de spullen.',
        hand: 'drents',
        kind: 'called',
        narrow: true,
      },
      {
        day: 172,
        line: 'Verhuisd: bed, stoel en de staande klok – zoon Roelof reed de bus – Trientje ging mee en bleef eten',
        hand: 'dashes',
        kind: 'said',
      },
      { day: 176, ride: 'care-home', times: 16, every: 14 },
      {
        day: 200,
        line: 'Trientje vindt de avonden stil. Gevraagd of ze woensdag meegaat naar de huiskamer. "Misschien." Dat is bijna ja.',
        hand: 'chatty',
        kind: 'called',
        narrow: true,
      },
      { day: 221, task: 'eat-along' },
      {
        day: 260,
        line: 'Mevrouw Staal zat vandaag voor de vierde keer in de huiskamer en bleef tot sluitingstijd. Na het bezoek aan haar man komt zij voortaan hier eten.',
        hand: 'polite',
        kind: 'said',
      },
      {
        day: 420,
        line: 'Trientje schenkt nu zelf in op woensdag. Ze vroeg wie er die middag niet was en is er na afloop langsgegaan.',
        hand: 'warm',
        kind: 'visited',
      },
    ],
  },
  {
    // A widower learns to cook for twelve.
    person: 'jannes',
    helpers: { jannes: 121 },
    begins: { month: 1, occurrence: 0 },
    steps: [
      {
        day: 6,
        line: 'Jannes is alleen kommen te staon veur de kerst. Wij hebt er zeten met zien drieën en niet veul zegd. Dat huufde ok niet.',
        hand: 'drents',
        kind: 'visited',
        narrow: true,
      },
      { day: 20, task: 'warm-meal' },
      { day: 34, task: 'coffee' },
      {
        day: 41,
        line: 'jannes eet slecht zegt ie zelf, alleen koken is niks. hk voorgesteld',
        hand: 'terse',
        kind: 'called',
        narrow: true,
      },
      { day: 49, task: 'eat-along', times: 2, every: 10 },
      {
        day: 75,
        line: 'Jannes stond ineens in de keuken van de huiskamer met een schort voor. Hij snijdt de uien, dan valt het niet op zei hij.',
        hand: 'warm',
        kind: 'said',
      },
      {
        day: 120,
        line: 'Jannes maakt vrijdag zijn eigen gehaktballen voor twaalf man. Recept van zijn vrouw. Ik krijg er kippenvel van.',
        hand: 'chatty',
        kind: 'said',
      },
      {
        day: 180,
        line: 'Meneer Timmer kookt voortaan om de week op vrijdag. Hij haalt zelf de boodschappen en houdt een schriftje bij.',
        hand: 'polite',
        kind: 'said',
      },
      {
        day: 350,
        line: 'Jaar geleden nu – kaart gestuurd namens allen – hij kookte gewoon, dat wilde hij zo',
        hand: 'dashes',
        kind: 'message',
        narrow: true,
      },
    ],
  },
]
