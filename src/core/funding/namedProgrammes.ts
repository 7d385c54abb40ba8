import { finish, Pace, type Steps } from '../steps';
import { readSentences } from '../text/sentences';
import { tokenText } from '../text/tokens';
import { wordSet } from '../text/wordSet';
import { type Findings, lowerBound } from './placed';
import { mayNameProgramme, type Programme, readProgramme } from './programme';

const THE = wordSet('the');

/** How many tokens after `a £5m fund` its name may stand. */
const REACH = 150;

interface Named {
  readonly programme: Programme;
  readonly firstToken: number;
  /** The last word of its name, in lower case. */
  readonly head: string;
}

/** The programmes that a text names in sentences without a sum. */
export class NamedProgrammes {
  private readonly ofBodies = new Map<string, Programme>();
  /** in reading order */
  private readonly named: Named[] = [];
  private isRead = false;

  constructor(private readonly findings: Findings) {}

  /** Reads the text with pauses; else it is read when first asked. */
  *read(): Steps<void> {
    if (this.isRead) return;
    this.isRead = true;
    const { tokens, blocks } = this.findings.source;
    const pace = new Pace();
    for (const block of blocks) {
      if (pace.isPauseDue(block.end - block.start)) yield;
      if (block.kind !== 'paragraph' || !mayNameProgramme(tokens, block.contentToken, block.endToken)) continue;
      const starts = readSentences(tokens, block);
      for (let s = 0; s < starts.length; s++) this.readSentence(starts[s], starts[s + 1] ?? block.endToken);
    }
  }

  /** The first programme named together with the body of that `Organisation.id`. */
  ofBody(organisation: string): Programme | null {
    finish(this.read());
    return this.ofBodies.get(organisation) ?? null;
  }

  /** `a £5m fund … the Museum Rescue Fund`: the name with `the` and that noun, soon after token `token`. */
  after(token: number, noun: string): Programme | null {
    finish(this.read());
    const { named } = this;
    for (let i = lowerBound(named, token + 1); i < named.length && named[i].firstToken - token < REACH; i++)
      if (named[i].head === noun) return named[i].programme;
    return null;
  }

  private readSentence(first: number, end: number): void {
    const { money, bodies, source } = this.findings;
    const sum = money[lowerBound(money, first)];
    if (sum !== undefined && sum.firstToken < end) return;
    const programme = readProgramme(this.findings, first, end, first);
    if (programme === null) return;
    let token = first;
    while (token < end && source.tokens.start[token] < programme.start) token++;
    let last = token;
    while (last + 1 < end && source.tokens.end[last + 1] <= programme.end) last++;
    if (token > 0 && THE.has(source.tokens, token - 1))
      this.named.push({ programme, firstToken: token, head: tokenText(source.tokens, last).toLowerCase() });
    for (let i = lowerBound(bodies, first); i < bodies.length && bodies[i].firstToken < end; i++) {
      const { organisation } = bodies[i].annotation.value;
      if (!this.ofBodies.has(organisation)) this.ofBodies.set(organisation, programme);
    }
  }
}
