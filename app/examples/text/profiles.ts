/** What people say of themselves when they are asked what they can do. All invented. */

export const talents = [
  'Speelt accordeon, en leert het een ander graag',
  'Weet alles van appelbomen snoeien',
  'Kan goed luisteren',
  'Bakt taarten voor een heel dorp',
  'Repareert fietsen, ook oude',
  'Leest graag voor',
  'Naait gordijnen en zoomt broeken om',
  'Kent het dorp van vroeger en vertelt erover',
  'Maakt foto’s bij een feest',
  'Zet een computer weer aan de gang',
  'Kan met schapen en kippen overweg',
  'Schildert kozijnen, netjes en op tijd',
  'Schrijft een brief die iedereen begrijpt',
  'Zingt in het koor en neemt graag iemand mee',
  'Loopt elke dag een rondje, samen is leuker',
  'Speelt gitaar',
  'Breit sokken en leert het je in één avond',
  'Kan klaverjassen en houdt de stand bij',
  'Maakt vogelhuisjes met kinderen',
  'Weet de weg in formulieren',
  'Kookt voor twintig man zonder te mopperen',
  'Heeft een moestuin en altijd te veel boontjes',
  'Geeft bijles rekenen',
  'Kan goed met honden',
  'Slijpt messen en scharen',
  'Zet een tent op in tien minuten',
]

export const languages = ['Drents', 'Drents', 'Drents', 'Drents en Duits', 'Engels', 'Duits', 'Fries']

/** What is needed, never why. */
export const needs = [
  'Gaat graag met iemand samen.',
  'Een lift naar de plek, lopen gaat niet ver.',
  'Een rustige plek, en één ding tegelijk.',
  'Vooraf op papier hoe laat en waar.',
  'Een stoel erbij.',
]

export const meansMore = [
  'Kettingzaag.',
  'Auto met trekhaak.',
  'Ladder van zes meter.',
  'Partytent.',
  'Naaimachine.',
]
