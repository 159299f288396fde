import { readFileSync } from 'node:fs';
import shippedRules from './content-rules.json';

export type Suggestion = 'pass' | 'review' | 'risky';

export interface Verdict {
  suggest: Suggestion;
  /** WeChat's label: 100 fine, 10001 advertising, 20001 … 21000 kinds of bad content. */
  label: number;
  keyword?: string;
}

interface RuleFile {
  /** `pattern`: a regular expression, tried on the whole text. */
  words: { pattern: string; suggest: string; label: number }[];
  /** `marker`: text to be found in the file's name or bytes. */
  images: { marker: string; suggest: string; label: number }[];
}

const PASS: Verdict = { suggest: 'pass', label: 100 };

/** What the content checks find objectionable: the first rule that matches decides. */
export class ContentRules {
  private readonly rules: RuleFile;

  constructor(file?: string) {
    this.rules = file === undefined ? shippedRules : (JSON.parse(readFileSync(file, 'utf8')) as RuleFile);
  }

  text(content: string): Verdict {
    for (const { pattern, suggest, label } of this.rules.words) {
      const found = new RegExp(pattern, 'iu').exec(content);
      if (found) return { suggest: suggest as Suggestion, label, keyword: found[0] };
    }
    return PASS;
  }

  image(name: string, bytes: Buffer): Verdict {
    for (const { marker, suggest, label } of this.rules.images) {
      if (name.includes(marker) || bytes.includes(marker)) return { suggest: suggest as Suggestion, label };
    }
    return PASS;
  }
}
