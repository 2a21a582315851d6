/**
 * What cannot stand behind the village fence, with the reason and who can reach it. The catalogue test passes over
 * exactly these, and fails when one of them is no longer needed.
 */
export type Exception = { rule: string; what: string; reason: string; whoReaches: string }

export const exceptions: readonly Exception[] = [
  {
    rule: 'L08',
    what: 'accounts.accounts',
    reason: 'one person may work in two villages',
    whoReaches: 'the gate only',
  },
  {
    rule: 'L08',
    what: 'accounts.sessions',
    reason: 'a session belongs to an account, and that to no one village',
    whoReaches: 'the gate only',
  },
  ...[
    ['passkeys', 'a key belongs to a person, who may work in two villages'],
    ['secrets', 'a password or PIN belongs to a person, who may work in two villages'],
    ['apps', 'an authenticator app belongs to a person, who may work in two villages'],
    ['cards', 'a printed card belongs to a person, who may work in two villages'],
    ['card_codes', 'the codes of a card, which belongs to a person'],
    ['devices', 'a browser that a person came in with, before any village is known'],
    ['attempts', 'somebody who is half inside, before any village is known'],
    ['challenges', 'the question that a passkey answers, before anybody is known'],
    ['tries', 'wrong tries, before anybody is known'],
    ['letters', 'opened by a stranger with a code, before any village is known'],
    ['notices', 'what a person is told of the own keys, whatever the village'],
    ['mail_outbox', 'letters wait here for the post; it carries those of every village'],
  ].map(([name, reason]) => ({
    rule: 'L08',
    what: `accounts.${name}`,
    reason: reason as string,
    whoReaches: 'the gate only',
  })),
  ...['L01', 'L08'].map(rule => ({
    rule,
    what: 'house.kept_forms',
    reason: 'sent by somebody whose session is over, before any village is known; sealed for one account',
    whoReaches: 'the gate only',
  })),
  {
    rule: 'L08',
    what: 'house.chores',
    reason: 'which of the house’s own work was done for which night or week; it holds nothing of a village',
    whoReaches: 'the gate only',
  },
  {
    rule: 'L08',
    what: 'house.backups',
    reason:
      'when all of the house was last copied, and what keeps it from being copied; it holds nothing of a village',
    whoReaches: 'the gate only',
  },
  {
    rule: 'L08',
    what: 'village.setup',
    reason: 'the code that begins an installation stands before any village',
    whoReaches: 'the gate only',
  },
  {
    rule: 'L05',
    what: 'accounts.log_access',
    reason:
      'the read log is added to by this function alone; it takes village, account and roles from the transaction',
    whoReaches: 'every room, for its own village',
  },
  ...['residents', 'logbook'].map(room => ({
    rule: 'L05',
    what: `${room}.measure`,
    reason:
      'counts how large the tables are in the middle of a long import, which only their owner may; it takes nothing, ' +
      'answers nothing and changes no row',
    whoReaches: 'a coordinator',
  })),
  ...['come_along', 'go_back'].map(name => ({
    rule: 'L05',
    what: `logbook.${name}`,
    reason:
      'lines and steps are rewritten by nobody, and lines for a few are not seen by everybody; when two people are made ' +
      'one these move what is theirs, for a merge that stands in residents.merges of the own village, and answer nothing',
    whoReaches: 'a coordinator, for the own village',
  })),
  ...['find_requests', 'find_entries', 'words_near'].map(name => ({
    rule: 'L05',
    what: `logbook.${name}`,
    reason:
      'behind row-level security no index on text may be used; these look in it for the village, the role and the ' +
      'account of the transaction, and answer with ids (or loose words) alone: the rows still pass the fence',
    whoReaches: 'a coordinator, for the own village',
  })),
  ...['requests', 'entries', 'vocabulary'].map(table => ({
    rule: 'L09',
    what: `logbook.${table}: finder`,
    reason:
      'for the owner of those functions, who cannot log in and whom nobody may become; any other condition would ' +
      'keep PostgreSQL from using the index',
    whoReaches: 'the functions find_requests, find_entries and words_near',
  })),
  ...[
    'house.forget',
    'house.forget_words',
    'logbook.take_words',
    'logbook.bare',
    'logbook.erase',
    'logbook.naming',
    'logbook.rewrite',
    'logbook.drop_lines',
    'logbook.drop_rosters',
    'accounts.log_expire',
    'accounts.emergencies_forget',
    'accounts.emergencies_expire',
    'oversight.forget',
    'oversight.expire',
  ].map(what => ({
    rule: 'L05',
    what,
    reason:
      'erases what no coordinator may touch: lines for a few, drafts of colleagues, the beginning of the log; for the ' +
      'village of the transaction, and only while it works as the keeper (foundation/keeper.ts)',
    whoReaches: 'the erasing of a person or of one line, and the nightly work',
  })),
  {
    rule: 'L05',
    what: 'logbook.lines_gone',
    reason:
      'the journal of erasures outside the database holds every line that was taken away, of all villages: the number, ' +
      'when, by whom and why, and never a word',
    whoReaches: 'the gate alone, after a backup was put back',
  },
  {
    rule: 'L05',
    what: 'accounts.emergency_end',
    reason:
      'whoever is inside ends it also after somebody signed the review; it takes the village and the account of the ' +
      'transaction, and sets the end of what is open for that account and nothing else',
    whoReaches: 'whoever opened a page in an emergency, for their own',
  },
  {
    rule: 'L05',
    what: 'accounts.emergencies_told',
    reason:
      'the board knows when an emergency was used and whether it was reviewed, without the person and the reason',
    whoReaches: 'the board, a coordinator and an administrator, for the own village',
  },
  {
    rule: 'L05',
    what: 'residents.names_like',
    reason:
      'to choose whom an emergency is about: ten names at most that fit what was typed, the street of namesakes, and nothing else',
    whoReaches: 'whoever may ask for a page in an emergency, for the own village',
  },
  {
    rule: 'L05',
    what: 'volunteers.cadre_names',
    reason:
      'the board and an administrator read no residents and must see who holds which task: names alone, of those who hold one',
    whoReaches: 'a coordinator, the board and an administrator, for the own village',
  },
  {
    rule: 'L05',
    what: 'oversight.names',
    reason: 'whoever reviews must know about whom to ask: names alone, of those who stand in a review',
    whoReaches: 'an administrator and a coordinator, for the own village',
  },
  {
    rule: 'L05',
    what: 'oversight.doubts_counted',
    reason:
      'the board sees how many doubts there are and how many are open: numbers of months that were signed',
    whoReaches: 'an administrator and the board, for the own village',
  },
  {
    rule: 'L05',
    what: 'oversight.doubts_told',
    reason:
      'no administrator judges doubts about themselves: the board reads those, without the name of whom they read',
    whoReaches: 'the board, for the own village',
  },
  {
    rule: 'L05',
    what: 'oversight.note_outcome',
    reason: 'adds what came of a doubt, for whoever may and is not the one whom it is about',
    whoReaches: 'an administrator; of doubts about an administrator the board too; for the own village',
  },
  {
    rule: 'L05',
    what: 'oversight.told_of',
    reason:
      'what was noted about a person in a review belongs in their copy; whoever makes it reads no review',
    whoReaches: 'a coordinator for the copy of a person',
  },
  ...['logbook.old_lines', 'logbook.withheld', 'accounts.log_expiring'].map(what => ({
    rule: 'L05',
    what,
    reason:
      'counts rows that whoever asks may not read, and answers with the number alone (and for whom they are)',
    whoReaches: 'a coordinator for the copy of a person, and the nightly work',
  })),
  {
    rule: 'L11',
    what: 'accounts.memberships: memberships_account_id_fkey',
    reason:
      'an account stands in no village; its id is random, so the key tells nothing that could be guessed',
    whoReaches: 'the gate, and an administrator for the own village',
  },
  {
    rule: 'L12',
    what: 'village.villages_slug_key',
    reason: 'the address of a village is public and must lead to one village',
    whoReaches: 'everybody',
  },
]
