/** Words and phrases that Croupier's texts and names do not use, with what to write instead. */
export interface AvoidedWord {
  /** The name of the rule, and the first form that is searched. */
  readonly word: string;
  /** Further forms. Each is matched as whole words, in prose and in identifiers (`markTold` is "mark told"). */
  readonly forms: readonly string[];
  readonly instead: string;
}

function avoid(forms: string, instead: string): AvoidedWord {
  const [word = '', ...others] = forms.split(', ');
  return { word, forms: [word, ...others], instead };
}

/** The field's terms are in docs/glossary.md. */
export const AVOIDED: readonly AvoidedWord[] = [
  avoid(
    'tell, tells, telling, told, untold, retell, retells, retold, retelling',
    'publish, report, send, show',
  ),
  avoid('hear, hears, heard, hearing, deaf', 'receive'),
  avoid('mend, mends, mended, mending', 'fix, repair'),
  avoid('bury, buries, buried', 'move to the dead letters'),
  avoid('farewell, farewells, send away, sends away, sent away', 'drain, disconnect'),
  avoid('greet, greets, greeted, greeting, greetings', 'send the snapshot'),
  avoid('door, doors', 'entry point, request pipeline'),
  avoid(
    'kept rollback, kept rollbacks, keep rollback, keep rollbacks, keeps rollback, rollback kept',
    'rollback tombstone',
  ),
  avoid('isolate, isolates, isolated, isolating', 'quarantine'),
  avoid('books hold, books do not hold, books check, do the books', 'reconciliation'),
  avoid('so long', 'as long as, while'),
  avoid('once ness', 'exactly-once delivery'),
  avoid(
    'somebody, nobody, anybody, everybody, whoever, stranger, strangers',
    'the client, the operator, the caller, another worker',
  ),
  avoid('by itself, by themselves', 'automatically, individually, alone'),
  avoid('is no, are no, was no, were no, be no', 'is not a, there is no'),
  avoid('stands, stand, stood', 'is, is stored, remains'),
  avoid('judge, judges, judged, judging, judgement', 'evaluate, decide, check'),
  avoid('verdict, verdicts', 'decision'),
  avoid('conclude, concludes, concluded', 'finalize'),
  avoid('story, stories', 'breakdown, details'),
  avoid('became of, become of, becomes of', 'outcome'),
  avoid('give up, gives up, gave up, given up, giving up', 'discard, forfeit, move to the dead letters'),
  avoid('be had, just now', 'be available; at the moment'),
  avoid('chance, luck', 'randomness'),
  avoid('own feet', 'independently'),
  avoid('sign of life, signs of life', 'heartbeat, lock renewal'),
  avoid('handed over, hand over, hands over', 'message, received'),
  avoid('flight, flights', 'round trip'),
  avoid('stuck', 'blocked'),
  avoid('why not', 'block reason'),
  avoid('desk', 'handler'),
  avoid('lane, lanes', 'semaphore'),
  avoid('careless, nursery, workshop', 'ephemeral, temporary folder'),
  avoid('patience, wish, wishes', 'options'),
  avoid('unsaid', 'suppressed'),
  avoid('mind gap, minds gap', 'request gap fill'),
];

/** Where an avoided word is right: terms of the contract and of the field, and plain English that no rule means. */
export const EXEMPT: readonly string[] = [
  // the contract
  'heads',
  'exclusion stands',
  'redis decides when, postgresql decides what',
  // the variable BOOKS_CHECK_EVERY_SECONDS
  'books check every seconds',
  // the Unix account: userNamed('nobody')
  String.raw`user named\('nobody'\)`,
  // the field
  'in flight',
  'flight recorder',
  'stuck bet',
  'stuck bets',
  // English: "there is no wallet", "is no longer pending"
  'there is no',
  'there are no',
  'there was no',
  'there were no',
  'is no longer',
  'are no longer',
  'was no longer',
  'were no longer',
  'be no longer',
  'is no more',
  'are no more',
  'may be no more',
];
