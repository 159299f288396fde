import { createHash } from 'node:crypto';
import { dayOf, momentOf } from '@shared/common/shanghai';
import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { CommandOf, ContentVerdict } from '@shared/item/commands';
import type { DecideContext } from '@shared/item/context';
import { referenceNumber } from '@shared/item/reference-number';
import { titleOf } from '@shared/item/title';
import { holderName } from '@shared/wording/holder';
import { addContact } from '../../store/contacts';
import { submittedSince } from '../../store/item-lists';
import { findById, insertItem, type StoredItem } from '../../store/items';
import type { StoredPlace } from '../../store/places';
import { maskedName, phoneDigits } from '../contact/phone';
import { phoneHashOf, sealContact } from '../contact/cipher';
import { runEffects } from '../effects/run-effects';
import { derivedId } from '../fingerprint';
import { isRefusal, type Call } from '../handler';
import { appendCommand } from '../item/append';
import { firstAnswer } from '../item/apply-command';
import { requirePhotos } from '../photos/photo-access';
import { partyNamesOf } from '../views/card';
import { entryOf, type Entry } from './entry';
import { screenWords } from './words';

type Input = ParsedInputOf<'submit'>;
type Output = OutputOf<'submit'>;

/** Numbers are random: the first is taken once in a hundred thousand times, three in a row never. */
const NUMBERS_TRIED = 3;

/** A voice comes in: checked, written once with its number, and already with its deputy where that is safe. */
export async function submitItem(input: Input, call: Call): Promise<Output | Refusal> {
  const { context, session, now } = call;
  const place = await context.directory.place(input.placeId);
  if (!place) return refuse('place_not_found', {});
  const entry = entryOf(input, place);
  if (isRefusal(entry)) return entry;
  const { categoryId } = input;
  if (categoryId !== undefined && !place.config.categories.some((category) => category.id === categoryId)) {
    return refuse('category_unknown', { categoryId });
  }
  const phone = phoneOf(input.phone);
  if (phone !== null && typeof phone !== 'string') return phone;
  const id = derivedId('item', session.openid, call.key);
  const maximum = place.config.submitPerDay;
  const today = await submittedSince(session.openid, momentOf(dayOf(now), '00:00'), maximum);
  if (today.includes(id)) return answerAgain(id, place, call);
  if (today.length >= maximum) return refuse('too_many_today', { maximum });
  const photos =
    input.photoIds.length > 0 ? await requirePhotos(context, session.openid, input.photoIds, id) : null;
  if (photos) return photos;
  const verdict = await screenWords(session.openid, input.text);
  if (typeof verdict !== 'string') return verdict;
  for (let tried = 0; tried < NUMBERS_TRIED; tried += 1) {
    const item = born(id, input, entry, { place, verdict, hasPhone: phone !== null }, call);
    if (isRefusal(item)) return item;
    if (tried === 0) await keepContact(id, input.name, phone, now);
    if (await insertItem(item)) {
      await runEffects(context, item);
      return answerOf(item, item.version, place);
    }
    if (await findById(id)) return answerAgain(id, place, call);
  }
  return refuse('busy', {});
}

function phoneOf(text: string | undefined): string | null | Refusal {
  if (text === undefined || text.trim() === '') return null;
  return phoneDigits(text) ?? refuse('phone_invalid', {});
}

interface Circumstances {
  place: StoredPlace;
  verdict: ContentVerdict;
  hasPhone: boolean;
}

/** The item as its first write stores it. A deputy who was named and is there gets it in that same write. */
function born(
  id: string,
  input: Input,
  entry: Entry,
  { place, verdict, hasPhone }: Circumstances,
  call: Call,
): StoredItem | Refusal {
  const { context, session, now } = call;
  const { randomId } = context.runtime;
  const command: CommandOf<'submit'> = {
    name: 'submit',
    data: {
      no: referenceNumber(place.config.prefix, now, createHash('sha256').update(randomId()).digest()),
      placeId: input.placeId,
      kind: input.kind,
      source: entry.source,
      title: titleOf(input.text),
      text: input.text,
      photos: input.photoIds.map((photoId) => ({ id: photoId })),
      whereabouts: input.whereabouts,
      categoryId: input.categoryId,
      areaId: entry.station.areaId,
      stationId: entry.station.id,
      deputyId: entry.deputy?.id,
      verdict,
      shareToken: randomId(),
      maskedName: input.name?.trim() ? maskedName(input.name) : undefined,
      hasPhone,
    },
  };
  // Whoever submits speaks for themselves, whatever hats they have.
  const actor = { kind: 'resident', openid: session.openid } as const;
  const decideContext: DecideContext = { now, actor, place: place.config, calendar: context.calendar };
  const submitted = appendCommand(null, command, decideContext, call, id);
  if (isRefusal(submitted) || !entry.deputy || verdict !== 'passed') return submitted;
  const admit = { name: 'admit', data: { to: 'with_deputy', deputyId: entry.deputy.id } } as const;
  return appendCommand(submitted, admit, { ...decideContext, actor: { kind: 'timer' } }, call);
}

/** Before the item: a name without an item is swept by nothing and seen by nobody, the other way round it is lost. */
async function keepContact(
  id: string,
  name: string | undefined,
  phone: string | null,
  at: number,
): Promise<void> {
  const known = name?.trim() ?? '';
  if (known === '' && phone === null) return;
  await addContact({
    _id: id,
    at,
    ...(known === '' ? {} : { name: sealContact(known, id) }),
    ...(phone === null ? {} : { phone: sealContact(phone, id), phoneHash: phoneHashOf(phone) }),
  });
}

async function answerAgain(id: string, place: StoredPlace, call: Call): Promise<Output | Refusal> {
  const item = await findById(id);
  if (!item) throw new Error(`item ${id} was there a moment ago`);
  const first = firstAnswer(item, call);
  if (first && isRefusal(first)) return first;
  return answerOf(first ? { ...item, state: first.state } : item, first?.version ?? item.version, place);
}

function answerOf(item: StoredItem, version: number, place: StoredPlace): Output {
  const { no, state, title, stepDue } = item;
  return {
    no,
    state,
    version,
    title,
    holderName: holderName(item, partyNamesOf(item, place), 'submitter') ?? '',
    screenedBy: state === 'submitted' ? stepDue?.at : undefined,
  };
}
