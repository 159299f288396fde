import { deleteFiles } from '../../platform/files';
import { eraseContact } from '../../store/contacts';
import { findById, type StoredItem } from '../../store/items';
import { eraseCalled, eraseNoticeTitles, eraseWords } from '../../store/own-items';
import { forgetUploads } from '../../store/uploads';
import { derivedId } from '../fingerprint';
import { forgetLikeness } from '../common-issues/forget';
import { findableAfterErasing } from '../search/keep-findable';
import { isRefusal, type Call } from '../handler';
import { applyCommand } from '../item/apply-command';
import { ERASED } from '../item/audit-chain';
import { ownWordsOf } from './own-words';

/**
 * Takes a person out of one of their items. Name and phone at once; words and photos when it has ended, because until
 * then somebody works by them (个人信息保护法 §47: 处理目的已实现). The events stay: their chain holds hashes, not words.
 * @returns whether the words are gone too
 */
export async function eraseItem(item: StoredItem, call: Call): Promise<boolean> {
  await eraseContact(item._id);
  await eraseCalled(item);
  await findableAfterErasing(call.context, item._id);
  if (item.phase !== 'ended') return false;
  const off = await takeOffBoard(item, call);
  const files = Object.values(off.photoFiles ?? {}).flatMap(({ fileID, publicFileID }) => [
    ...(fileID === undefined ? [] : [fileID]),
    ...(publicFileID ? [publicFileID] : []),
  ]);
  await eraseWords(
    off,
    (await ownWordsOf(off)).map(({ key }) => key),
    ERASED,
  );
  await findableAfterErasing(call.context, item._id);
  await forgetLikeness(off);
  await eraseNoticeTitles(off._id, ERASED);
  await forgetUploads(Object.keys(off.photoFiles ?? {}));
  await deleteFiles(files);
  return true;
}

/** What is on the board carries their words in a record of its own. */
async function takeOffBoard(item: StoredItem, call: Call): Promise<StoredItem> {
  if (item.publication?.state !== 'published') return item;
  const intent = { ...call, key: derivedId(call.key, item.no) };
  const answer = await applyCommand(item.no, { name: 'object_publication', data: {} }, intent);
  if (isRefusal(answer)) throw new Error(`${item.no} could not be taken off the board: ${answer.code}`);
  return (await findById(item._id)) ?? item;
}
