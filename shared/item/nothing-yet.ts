import type { Item } from './item';

/** What an item is born with: nobody asked, ruled, supervised or published anything. Also what an older one lacks. */
export const NOTHING_YET = {
  coHandlerIds: [],
  coWaiting: [],
  coReplies: {},
  rests: [],
  appealed: false,
  returns: [],
  returnFinal: false,
  disputed: false,
  supervisions: [],
  publicationObjected: false,
  toPublish: false,
  links: [],
  lists: [],
  overdueNow: false,
} satisfies Partial<Item>;
