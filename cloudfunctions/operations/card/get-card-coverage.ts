import { allPromisedKey } from '@shared/publication/public-version';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { whoPromised } from '../../store/promises';
import { whoPromisedOn } from '../../store/publications';

type Lack = 'identity' | 'service' | 'promise';

export const getCardCoverage: Handler<'getCardCoverage'> = async (_input, call) => {
  const { _id: placeId, roster } = await ownPlace(call);
  const [own, onBoard] = await Promise.all([whoPromised(placeId), whoPromisedOn(allPromisedKey(placeId))]);
  const promised = new Set([...own, ...onBoard]);
  const rows = roster.deputies.map((deputy) => {
    const station = roster.stations.find(({ id }) => id === deputy.stationId);
    const lacks: Lack[] = [];
    if (deputy.title === '' || deputy.constituency === '') lacks.push('identity');
    if (!station || station.openHours === '' || station.phone === '') lacks.push('service');
    if (!promised.has(deputy.id)) lacks.push('promise');
    return { id: deputy.id, name: deputy.name, stationName: station?.name ?? '', lacks };
  });
  const having = (lack: Lack) => rows.filter(({ lacks }) => !lacks.includes(lack)).length;
  return {
    deputies: rows.length,
    // A card is drawn from the roster: nobody has to make one.
    cards: rows.length,
    identity: having('identity'),
    service: having('service'),
    promise: having('promise'),
    lacking: rows.filter(({ lacks }) => lacks.length > 0),
  };
};
