import type { OutputOf, ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Grid } from '@shared/place/grid';
import { deputyScope } from '@shared/permission/roles';
import type { Area } from '@shared/place/roster';
import { groupBehind } from '../../platform/group';
import { eraseContact } from '../../store/contacts';
import type { StoredCode } from '../../store/codes';
import type { KnownConsents } from '../../store/consents';
import type { StoredPlace } from '../../store/places';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { isRefusal, type Call } from '../handler';
import { revokedRefusal } from '../codes/revoked';
import { requirePhotos } from '../photos/photo-access';
import { answerAgain, bringIn, keepContact, type Intake } from './bring-in';
import { entryOf, scannedCode, type Entry } from './entry';
import { categoryRefusal, phoneOf } from './facts';
import { saidToday, turnOf, type Turn } from './turn';
import { forbiddenWords, screenWords } from './words';

/** A resident's voice comes in. Whoever submits speaks for themselves, whatever hats they have. */
export async function submitItem(
  input: ParsedInputOf<'submit'>,
  call: Call,
): Promise<OutputOf<'submit'> | Refusal> {
  const { context, session, now } = call;
  const place = await context.directory.place(input.placeId);
  if (!place) return refuse('place_not_found', {});
  const code = await scannedCode(input, place, context);
  if (code && isRefusal(code)) return code;
  const { areas, grids = [] } = place.roster;
  const grid = grids.find(({ id }) => id === input.gridId);
  if (input.gridId !== undefined && !grid) return refuse('grid_not_found', {});
  const areaId = grid?.areaId ?? input.areaId;
  const area = areas.find(({ id }) => id === areaId);
  if (areaId !== undefined && !area) return refuse('area_not_found', {});
  const entry = entryOf(input, place, code);
  // What came in before the code was taken back is answered as it was then.
  if (isRefusal(entry) && !code?.revoked) return entry;
  const unknown = categoryRefusal(input.categoryId, place);
  if (unknown) return unknown;
  const phone = phoneOf(input.phone);
  if (phone !== null && typeof phone !== 'string') return phone;
  const id = derivedId('item', session.openid, call.key);
  const maximum = place.config.submitPerDay;
  const files = input.voice === undefined ? input.photoIds : [...input.photoIds, input.voice.id];
  const speaker = { openid: session.openid, now, maximum };
  // None waits for another; what they say is weighed in order. Photos are bound once nothing else speaks against it.
  const told = isRefusal(entry) ? [] : await toldOf(entry, session.openid, place, context);
  const [{ today, revoked, consents }, verdict, forbidden, isNewContact] = await Promise.all([
    saidToday(speaker, code?._id, told),
    screenWords(session.openid, input.text),
    forbiddenWords(session.openid, input.publicText),
    keepContact({ id, name: input.name, phone }, now),
  ]);
  const weigh = async () => {
    if (today.some((one) => one.id === id)) return answerAgain(id, place, call);
    if (code && revoked) return gone({ ...code, revoked }, place, call);
    if (isRefusal(entry)) return entry;
    const turn = turnOf(speaker, today);
    if (isRefusal(turn)) return turn;
    if (typeof verdict !== 'string') return verdict;
    if (forbidden) return forbidden;
    const photos = files.length > 0 ? await requirePhotos(context, session.openid, files, id) : null;
    return photos ?? takeIn({ id, place, entry, verdict, phone, area, grid, turn, consents }, input, call);
  };
  const answer = await weigh();
  // Of words that were not taken nobody's name is kept.
  if (isRefusal(answer) && isNewContact) await eraseContact(id);
  return answer;
}

/** Whose phone may ring at once: whoever speaks, and the deputy who is named. */
async function toldOf(
  { deputy }: Entry,
  openid: string,
  { _id: placeId }: StoredPlace,
  { directory }: ServiceContext,
): Promise<string[]> {
  const members = deputy ? await directory.membersOf(deputyScope(placeId, deputy.id)) : [];
  return [...new Set([openid, ...members.map((member) => member.openid)])];
}

/** Taken back since this instance read it: at once, for whoever scans an old poster must not speak to nobody. */
function gone(code: StoredCode, place: StoredPlace, { context }: Call): Refusal {
  context.directory.forgetCode(code._id);
  return revokedRefusal(code, place);
}

interface Where {
  area?: Area;
  grid?: Grid;
  turn: Turn;
  consents?: KnownConsents;
}

async function takeIn(
  { entry, area, grid, ...known }: Pick<Intake, 'id' | 'place' | 'entry' | 'verdict' | 'phone'> & Where,
  input: ParsedInputOf<'submit'>,
  call: Call,
): Promise<OutputOf<'submit'> | Refusal> {
  const actor = { kind: 'resident', openid: call.session.openid } as const;
  const { kind, text, photoIds, categoryId, name, mayPublish, publicText, voice } = input;
  const whereabouts = withNames(input.whereabouts, [area?.name, grid?.name]);
  const words = mayPublish === true ? publicText : undefined;
  const said = {
    kind,
    text,
    photoIds,
    whereabouts,
    areaId: area?.id,
    gridId: grid?.id,
    categoryId,
    name,
    mayPublish,
    voice,
    publicText: words,
  };
  const from = await fromGroup(entry, input.group);
  return bringIn({ ...known, ...said, entry: from, actor, contactKept: true }, call);
}

/** Whoever reads where it is reads village and grid as well, also where only those were chosen. */
function withNames(where: ParsedInputOf<'submit'>['whereabouts'], chosen: readonly (string | undefined)[]) {
  const words = where?.words ?? '';
  const names = chosen.filter((name): name is string => name !== undefined && !words.includes(name)).join('');
  if (names === '') return where;
  return { ...where, words: words === '' ? names : `${names}，${words}` };
}

/** A card in a group says more about where words come from than the code that it carries (LH-10). */
async function fromGroup(entry: Entry, group: ParsedInputOf<'submit'>['group']): Promise<Entry> {
  if (group === undefined) return entry;
  const groupId = group.cloudId === undefined ? null : await groupBehind(group.cloudId);
  const source = { type: 'group_chat' as const, target: entry.source.target };
  return { ...entry, source: groupId === null ? source : { ...source, groupId } };
}
