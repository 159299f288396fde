import { momentOf } from '@shared/common/shanghai';
import type { NotifyEffect } from '@shared/item/effects';
import { textKey, type ItemEvent } from '@shared/item/event';
import type { Item } from '@shared/item/item';
import type { NoticeData } from '@shared/notice/notice-data';

type Told = Item & { events: ItemEvent[]; texts: Record<string, string>; followers: number };

/** What only one kind of notice says: a question, a ruling, a day that was named. */
export function meantBy(item: Told, code: NotifyEffect['code'], seq: number): Partial<NoticeData> {
  const event = item.events.find((known) => known.seq === seq);
  switch (event?.type) {
    case 'assigned':
      return code === 'N28' ? { givenTo: item.leadUnitName } : {};
    case 'merged':
      return { count: Math.max(1, item.followers) };
    case 'transferred_up':
      return { unitName: item.upper?.body };
    case 'info_requested':
      return { question: item.texts[textKey(seq, 'text')], holderName: askerOf(event) };
    case 'return_ruled':
      return { upheld: event.data.upheld };
    case 'co_replied':
      return { opinionOf: event.by.title };
    case 'extension_decided':
      return { granted: event.data.granted };
    case 'recounted':
      return { recounted: true };
    case 'resumed':
      return { resumed: true };
    case 'reopened':
      return { reopened: true };
    case 'recheck_raised':
      return { recheck: true, count: event.data.witnesses };
    case 'supervised':
    case 'instructed':
      return code === 'N27'
        ? { dueAt: event.clock.namedAt ?? momentOf(event.data.dueDay, '18:00'), byName: event.by.title }
        : {};
    case 'supervision_reported':
      return { reported: true, dueAt: event.clock.alarms?.survey_due };
    case 'supervision_surveyed':
      return { unsolved: true, byName: event.by.title };
    case 'publication_proposed':
      return { proposed: true };
    case 'became_overdue':
      return { lateThing: event.data.of };
    default:
      return {};
  }
}

const askerOf = ({ by }: ItemEvent): string | undefined =>
  by.standing === 'deputy' && by.name !== undefined ? `${by.name}代表` : by.title;
