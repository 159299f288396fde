/** What became of a file: it went, the person closed what was open, or this phone hands over no files. */
export type Given = 'given' | 'closed' | 'cannot';
