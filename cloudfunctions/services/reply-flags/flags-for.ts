import { textKey } from '@shared/item/event';
import type { Standing } from '@shared/permission/standing';
import type { ReplyFlag } from '@shared/routing/flags/flag';
import { nearIdentical } from '@shared/routing/flags/near-identical';
import { replyFlags } from '@shared/routing/flags/reply-flags';
import { sketchOf } from '@shared/routing/flags/sketch';
import type { StoredItem } from '../../store/items';
import { printsSharing } from '../../store/reply-prints';
import { bandsOfUnit } from './prints';

/** What the office may want to look at before it lets a reply out; for nobody else and at no other time. */
export async function flagsFor(item: StoredItem, standing: Standing): Promise<ReplyFlag[] | undefined> {
  const { reply, state, placeId, leadUnitId, title, whereabouts, texts, no } = item;
  if (standing !== 'office' || state !== 'reply_review' || reply === undefined) return undefined;
  const text = texts[textKey(reply.seq, 'text')] ?? '';
  const question = [title, texts[textKey(1, 'text')], whereabouts?.words].join('\n');
  // A recording alone is asked by ear: nothing can be compared with it.
  const asked = item.voice === undefined ? question : '';
  const sketch = sketchOf(text);
  const others =
    sketch === null || leadUnitId === undefined
      ? []
      : await printsSharing(bandsOfUnit(placeId, leadUnitId, sketch));
  return [
    ...replyFlags(asked, { text, promised: reply.promise !== undefined }),
    ...nearIdentical(
      sketch,
      others.filter((other) => other.no !== no),
    ),
  ];
}
