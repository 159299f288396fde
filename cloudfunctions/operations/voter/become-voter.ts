import { refuse } from '@shared/error/catalogue';
import { stationScope } from '@shared/permission/roles';
import { phoneBehind } from '../../platform/phone';
import { stationOfArea } from '../../services/board/areas';
import { voterIdOf } from '../../services/board/ids';
import { voterViewOf } from '../../services/board/voter-views';
import { phoneHashOf, sealContact } from '../../services/contact/cipher';
import { phoneDigits } from '@shared/common/phone';
import type { Handler } from '../../services/handler';
import { findVoter, putVoter, type StoredVoter } from '../../store/voters';

export const becomeVoter: Handler<'becomeVoter'> = async (input, { context, session, now }) => {
  const { placeId, areaId, phoneCode } = input;
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  if (!place.roster.areas.some(({ id }) => id === areaId)) return refuse('area_not_found', {});
  const _id = voterIdOf(placeId, session.openid);
  // The tap that was sent twice: its code is used up, and what it asked for is there.
  const known = await findVoter(_id);
  const number = phoneDigits((await phoneBehind(phoneCode)) ?? '');
  if (number === null) {
    return known?.areaId === areaId ? voterViewOf(known, place) : refuse('phone_code_invalid', {});
  }
  const station = place.config.publish.confirmVoters ? stationOfArea(areaId, place) : undefined;
  const called = input.called?.trim();
  const voter: StoredVoter = {
    _id,
    openid: session.openid,
    placeId,
    areaId,
    state: station ? 'waiting' : 'confirmed',
    waitsFor: station && stationScope(placeId, station.id),
    phoneHash: phoneHashOf(number),
    phone: sealContact(number, _id),
    called: called ? sealContact(called, _id) : undefined,
    since: now,
  };
  // Named again as it was: what a station has confirmed stays confirmed.
  if (known?.areaId === areaId && known.phoneHash === voter.phoneHash) return voterViewOf(known, place);
  return (await putVoter(voter)) ? voterViewOf(voter, place) : refuse('voter_phone_taken', {});
};
