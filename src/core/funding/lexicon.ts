import type { Stage } from '../model';
import { PhraseTable } from '../text/phraseTable';
import { inflect, pluralOf } from './inflection';
import { lemmaClassesOf } from './lemmaClasses';

/**
 * What a verb or noun says of the sum it governs.
 *
 * `give`: its subject pays. `get`: its subject is paid. `ask`: its subject wants to be paid. `spend`: its subject uses the
 * sum up. `share`: its subject divides it. `cut`: the sum is taken away. `fund`: money given, by nobody in particular (`£5m
 * goes to`, `a grant of £5m`). `change`: the sum is what something rises or falls to, and that something decides. `none`:
 * no funding (a cost, a price, a saving, a debt).
 */
export type Act = 'give' | 'get' | 'ask' | 'spend' | 'share' | 'cut' | 'fund' | 'change' | 'none';

export type Form = 'base' | 'third' | 'past' | 'ing' | 'noun';

/** A word that governs sums. */
export interface Trigger {
  readonly act: Act;
  readonly stage: Stage;
  readonly form: Form;
  /** Whether the form is a past participle, which `set` and `put` are in their base form too. */
  readonly participle: boolean;
  readonly lemma: string;
  /** The classes of the lemma, as a mask. */
  readonly lemmas: number;
}

/**
 * Verbs. `set aside=set`: an irregular past, and a second one after a comma (`give=gave,given`); a particle after the verb
 * belongs to the phrase.
 */
const VERBS: readonly (readonly [act: Act, stage: Stage, verbs: string])[] = [
  [
    'give',
    'awarded',
    'award|give=gave,given|grant|hand|hand out|hand over|give away=gave,given|donate|pay=paid|pay out=paid|lend=lent|loan|chip in|shell out|stake|distribute|disburse|share out|bequeath|reimburse|refund|entrust|trust|send=sent|dish out|pass|pass on',
  ],
  [
    'give',
    'committed',
    'allocate|allot|pledge|commit|promise|invest|pump in|pump into|inject|plough|pour|channel=channeled,channelled|earmark|set aside=set|ring-fence|provide|contribute|put=put|put in=put|put up=put|put forward=put|put towards=put|put into=put|fund|confirm|approve|agree|sign off|find=found|add|devote|dedicate|deliver|release|back|support|sponsor|match|top up|stump up|cough up|cover|transfer|assign|reserve|underwrite|guarantee|meet=met|make=made|make available=made|bring forward=brought|free up|set at=set|fix at|appropriate|budget|throw=threw,thrown|match-fund|advance|redirect|divert|reallocate|redeploy|apportion|lay on=laid|vire|appropriate to|vote|foresee=foresaw,foreseen|come up with=came,come',
  ],
  ['give', 'announced', 'announce|unveil|offer|reveal|set out=set|outline|launch'],
  [
    'get',
    'awarded',
    'receive|take home=took,taken|take away=took,taken|come away with=came,come|go home with=went,gone|end up with|call on|count on|rely on|depend on|survive on|get=got|gain|secure|win=won|land|bag|scoop|net|obtain|attract|take=took,taken|collect|accept|keep=kept|retain|benefit from|inherit|draw on=drew,drawn|draw down=drew,drawn|pick up|walk off with|walk away with|pocket|expect|use|head the list with|top the list with',
  ],
  [
    'ask',
    'requested',
    'ask|ask for|bid=bid|apply for|apply to|turn to|look to|request|seek=sought|call for|appeal for|claim|want|demand|lobby for|press for|campaign for|plead for|hope for|look for',
  ],
  ['ask', 'proposed', 'propose|recommend|suggest|advise'],
  ['spend', 'spent', 'spend=spent|use up|go through=went,gone|lay out=laid|splash out|fork out'],
  ['share', 'announced', 'share|divide|split=split'],
  [
    'cut',
    'reduced',
    'cut=cut|strip|shave|dock|take out of=took,taken|take off=took,taken|stop|end|slash|scrap|cancel=canceled,cancelled|axe|withdraw=withdrew,withdrawn|walk away from|claw back|halve|trim|pull=pulled|shelve|surrender|forfeit|relinquish|give back=gave,given|hand back',
  ],
  [
    'fund',
    'announced',
    'go to=went,gone|stay in|stay with|remain with|remain in|go into=went,gone|go towards=went,gone|flow to|help|pay for=paid|enable|come from=came,come|finance|bankroll|target|focus on|make up of=made|mean for=meant|intend for|mean to=meant|intend to|design to|comprise|consist of|include|buy=bought',
  ],
  ['fund', 'spent', 'go on=went,gone|go out=went,gone'],
  [
    'change',
    'announced',
    'go from=went,gone|rise=rose,risen|rise to=rose,risen|climb|increase|grow=grew,grown|shrink=shrank,shrunk|fall=fell,fallen|drop|go up=went,gone|go down=went,gone|come down=came,come|come down to=came,come|reach|double|treble|stand at=stood|reduce|jump|range',
  ],
  [
    'none',
    'announced',
    'cost=cost|save|raise|fine|borrow|owe|lose=lost|earn|charge|sell=sold|price|bill|value|estimate at|return|drain|drain away|bring in=brought|generate|settle|overspend=overspent|insure|repay=repaid|put at=put|reclaim|turn over|contribute to the economy|boost the economy|forecast|expect|underspend=underspent',
  ],
];

/** Nouns, in the singular. */
const NOUNS: readonly (readonly [act: Act, stage: Stage, nouns: string])[] = [
  [
    'fund',
    'announced',
    'funding|fund|grant|investment|boost|package|pot|award|allocation|subsidy|donation|gift|tranche|contribution|guarantee|injection|endowment|bursary|cheque|stake|cash|deal|scheme|programme|program|project|initiative|round|support|windfall|lifeline|money|kitty|prize|revamp|upgrade|refurbishment|makeover|financing|sponsorship|hand-out|offer|bequest|legacy|aid|earmark|stipend|bailout|stimulus|envelope|facility|call|sum|share|fellowship|scholarship|studentship|competition|partnership|centre|hub|strategy|plan|call for proposals|call for applications|call for projects|call for bids|series a|series b|series c|series d|seed round',
  ],
  ['fund', 'committed', 'settlement|budget|pledge|commitment|spending|expenditure|loan|outlay'],
  ['ask', 'requested', 'bid|appeal|request|application|plea'],
  ['ask', 'proposed', 'proposal'],
  ['cut', 'reduced', 'cut|reduction|cutback'],
  [
    'none',
    'announced',
    'cost|price|saving|turnover|revenue|profit|loss|debt|deficit|borrowing|overspend|underspend|shortfall|gap|fine|penalty|bill|fee|salary|tax|value|market|economy|industry|damage|pay|wage|rent|sale|export|import|income|interest|fare|ticket|charge|benefit|compensation|lawsuit|output|liability|backlog|asset|surplus|duty|earnings|takings|threshold|pension|mortgage|hole|black hole|tender|quote|estimate|upkeep|invoice|deposit|wealth|valuation|trade|capitalisation|fraud|ransom|overdraft|arrears|pay award|pay rise|pay deal|pay offer|pay settlement',
  ],
];

const UNCOUNTABLE = new Set(
  'share pay trade cash money funding interest income wealth spending expenditure support compensation output earnings takings'.split(' '),
);

/** Adverbs that may stand between `go` and where the money goes. */
const WAYS = ['straight', 'directly', 'mainly', 'mostly', 'largely', 'entirely', 'instead', 'first', 'back'];

/** What stands behind the verb: nothing, ` to`, ` straight to`. */
function particlesOf(verb: string, particle: string): readonly string[] {
  if (particle === '') return [''];
  return verb === 'go' && particle === 'to' ? [' to', ...WAYS.map((way) => ` ${way} to`)] : [` ${particle}`];
}

function* verbRows(): Generator<readonly [string, Trigger]> {
  const seen = new Set<string>();
  for (const [act, stage, list] of VERBS) {
    for (const entry of list.split('|')) {
      const [phrase, irregular] = entry.split('=');
      const [verb, ...rest] = phrase.split(' ');
      const { third, past, ing } = inflect(verb);
      const pasts = irregular?.split(',') ?? [past];
      const forms: (readonly [string, Form])[] = [
        [verb, 'base'],
        [third, 'third'],
        [ing, 'ing'],
        ...pasts.map((form) => [form, 'past'] as const),
      ];
      const lemmas = lemmaClassesOf(phrase);
      for (const particle of particlesOf(verb, rest.join(' ')))
        for (const [form, name] of forms) {
          if (seen.has(form + particle)) continue;
          seen.add(form + particle);
          yield [form + particle, { act, stage, form: name, participle: form === pasts.at(-1), lemma: phrase, lemmas }];
        }
    }
  }
}

function* nounRows(): Generator<readonly [string, Trigger]> {
  const seen = new Set<string>();
  for (const [act, stage, list] of NOUNS) {
    for (const noun of list.split('|')) {
      for (const form of UNCOUNTABLE.has(noun) ? [noun] : [noun, pluralOfPhrase(noun)]) {
        if (seen.has(form)) continue;
        seen.add(form);
        yield [form, { act, stage, form: 'noun', participle: false, lemma: noun, lemmas: lemmaClassesOf(noun) }];
      }
    }
  }
}

/** The plural of `call for proposals` is that of its first word. */
function pluralOfPhrase(noun: string): string {
  const [head, ...rest] = noun.split(' for ');
  return [pluralOf(head), ...rest].join(' for ');
}

/** Verbs that govern a sum, in all their forms. */
export const verbs = new PhraseTable<Trigger>(verbRows());

/** Nouns that govern a sum, singular and plural. */
export const nouns = new PhraseTable<Trigger>(nounRows());
