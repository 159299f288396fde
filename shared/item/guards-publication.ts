import { refuse } from '../error/catalogue';
import type { Guard } from './guard';
import { lengthOf } from './guards-intake';
import { NEVER_PUBLIC } from './kinds';
import { TITLE_MAX, WORDS_MAX, WORDS_MIN } from './limits';

/** What the public may see, and what it never may. */
export const PUBLICATION_GUARDS = {
  kindPublishable: (item) =>
    item && NEVER_PUBLIC.includes(item.kind) ? refuse('never_public', { kind: item.kind }) : null,

  notObjected: (item) => (item?.publicationObjected ? refuse('publication_objected', {}) : null),

  /** There is something to say no to: it was proposed, or is on the board. */
  publicationKnown: (item) =>
    item?.publication && item.publication.state !== 'taken_down'
      ? null
      : refuse('publication_not_proposed', {}),

  notPublished: (item) => (item?.publication?.state === 'published' ? refuse('already_published', {}) : null),

  publicationProposed: (item) =>
    item?.publication?.state === 'proposed' ? null : refuse('publication_not_proposed', {}),

  /** A yes is about these words; others are asked about anew. */
  notAgreed: (item) => (item?.publication?.agreedAt === undefined ? null : refuse('publication_agreed', {})),

  published: (item) => (item?.publication?.state === 'published' ? null : refuse('not_published', {})),

  publicWordsThere: (_item, command) => {
    if (command.name !== 'publish' && command.name !== 'propose_publication') return null;
    const { publicTitle, publicText, publicReply } = command.data;
    if (lengthOf(publicTitle) > TITLE_MAX) {
      return refuse('text_too_long', { maximum: TITLE_MAX, length: lengthOf(publicTitle) });
    }
    for (const text of [publicText, publicReply]) {
      if (lengthOf(text) > WORDS_MAX) {
        return refuse('text_too_long', { maximum: WORDS_MAX, length: lengthOf(text) });
      }
    }
    return Math.min(lengthOf(publicTitle), lengthOf(publicText)) < WORDS_MIN
      ? refuse('text_too_short', { minimum: WORDS_MIN })
      : null;
  },

  /** Where a place must publish, the archive waits until it did, or the submitter said no. */
  publicationDecided: (item, _command, { place }) => {
    if (!item || !place.publish.required || NEVER_PUBLIC.includes(item.kind)) return null;
    return item.publicationObjected || (item.publication && item.publication.state !== 'proposed')
      ? null
      : refuse('publication_undecided', {});
  },
} satisfies Record<string, Guard>;
