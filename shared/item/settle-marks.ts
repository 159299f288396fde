import type { HappenedOf } from './event';
import type { Item } from './item';

type Marks = HappenedOf<'marked'> | HappenedOf<'key_issue_chosen'> | HappenedOf<'key_issue_dropped'>;

/** By what an office or a station finds it again, and what a station has taken on for a quarter. */
export function settleMarks(item: Item, event: Marks): Item {
  switch (event.type) {
    case 'marked': {
      const { tags = item.tags, linked = item.linked } = event.data;
      return { ...item, tags: someOf(tags), linked: linked ?? undefined };
    }
    case 'key_issue_chosen':
      return { ...item, keyIssueOf: [...(item.keyIssueOf ?? []), event.data.quarter] };
    case 'key_issue_dropped':
      return { ...item, keyIssueOf: someOf(item.keyIssueOf?.filter((one) => one !== event.data.quarter)) };
  }
}

/** None is the same as never any. */
const someOf = (values: string[] | undefined) => (values?.length ? values : undefined);
