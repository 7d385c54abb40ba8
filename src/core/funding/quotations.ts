import type { Block } from '../text/blocks';
import { isMark, type Tokens } from '../text/tokens';

/** How many tokens into a block the colon behind a speaker's name may stand. */
const SPEAKER_REACH = 7;

/** What of a block somebody is quoted with. */
export class Quotations {
  /** The tokens that are quotation marks. */
  private readonly marks: number[] = [];
  /** `Mary Jones: We gave £5m`: whether all of it is a speaker's own. */
  private readonly isSpeech: boolean;
  /** How many marks stand before the sentence asked for. */
  private passed = 0;

  constructor(tokens: Tokens, { firstToken, endToken }: Block) {
    for (let i = firstToken; i < endToken; i++) if (isMark(tokens, i, '"')) this.marks.push(i);
    let colon = firstToken;
    while (colon < endToken && colon < firstToken + SPEAKER_REACH && !isMark(tokens, colon, ':')) colon++;
    this.isSpeech = colon < endToken && colon < firstToken + SPEAKER_REACH;
  }

  hasMarks(): boolean {
    return this.marks.length > 0;
  }

  /** Whether a mark stands at token `i`. */
  beginsAt(i: number): boolean {
    return this.marks[0] === i;
  }

  /** The first mark behind token `i`, or `limit`. */
  nextMark(i: number, limit: number): number {
    const mark = this.marks.find((at) => at > i);
    return mark === undefined ? limit : Math.min(mark, limit);
  }

  /**
   * Whether the sentence of tokens `from` up to `to` stands in quotation marks, or is a speaker's own: `we` is then not the
   * publisher. Sentences must be asked for in ascending order.
   */
  hold(from: number, to: number): boolean {
    if (this.isSpeech) return true;
    while (this.marks[this.passed] < from) this.passed++;
    return this.passed % 2 === 1 || this.marks[this.passed] < to;
  }
}
