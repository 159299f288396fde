import type { OutputOf } from '@shared/contract/operations';
import { textKey } from '@shared/item/event';
import { temporaryUrls } from '../../platform/files';
import { contactViewsOf } from '../../store/contact-views';
import { findContact } from '../../store/contacts';
import type { StoredItem } from '../../store/items';
import { placeIds } from '../../store/places';
import { findVoter } from '../../store/voters';
import { voterIdOf } from '../board/ids';
import { openContactText } from '../contact/cipher';
import { ownWordsOf } from './own-words';

const URL_SECONDS = 60 * 60;

type Exported = OutputOf<'exportMine'>;

export async function exportedItem(item: StoredItem): Promise<Exported['items'][number]> {
  const { _id, no, state, createdAt, reply, texts } = item;
  const files = Object.values(item.photoFiles ?? {}).flatMap(({ fileID }) => fileID ?? []);
  const [own, contact, views, urls] = await Promise.all([
    ownWordsOf(item),
    findContact(_id),
    contactViewsOf(_id),
    files.length === 0 ? new Map<string, string>() : temporaryUrls(files, URL_SECONDS),
  ]);
  return {
    no,
    state,
    createdAt,
    whereabouts: item.whereabouts?.words,
    said: own.map(({ key, at, field }) => ({ at, field, text: texts[key] ?? '' })),
    reply: reply?.released ? texts[textKey(reply.seq, 'text')] : undefined,
    name: contact?.name && openContactText(contact.name, _id),
    phone: contact?.phone && openContactText(contact.phone, _id),
    views: views.map(({ at, name, title, reason }) => ({ at, name, title, reason })),
    photoUrls: [...urls.values()],
  };
}

export async function exportedVoters(openid: string): Promise<Exported['voters']> {
  const ids = (await placeIds()).map((placeId) => voterIdOf(placeId, openid));
  const voters = await Promise.all(ids.map(findVoter));
  return voters.flatMap((voter) =>
    voter === null
      ? []
      : [
          {
            placeId: voter.placeId,
            areaId: voter.areaId,
            called: voter.called && openContactText(voter.called, voter._id),
            phone: openContactText(voter.phone, voter._id),
          },
        ],
  );
}
