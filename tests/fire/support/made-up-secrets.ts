interface MadeUp {
  found: readonly string[];
  why: string;
}

/** What looks like a secret in the repository and is none. A file that has more, or no longer this, fails the row. */
export const MADE_UP: Readonly<Record<string, MadeUp>> = {
  'tests/deploy/signed-console.spec.ts': {
    found: ['a named secret'],
    why: 'the words of an example, against which a signature is computed',
  },
  'tests/operations/support/workbook.ts': {
    found: ['a word that cannot be guessed, org/offi…'],
    why: 'the name space of Excel',
  },
  'tests/operations/voice-files.spec.ts': {
    found: ['a word that cannot be guessed, cbb5c1cb…'],
    why: 'a sentence in GB18030',
  },
  'tests/weapp/gate/sensitivity.spec.ts': {
    found: ['a named secret', 'a key of 32 bytes', 'a word that cannot be guessed, Zx81kQpL…'],
    why: 'made up for this: the gate has to find them',
  },
};
