import type { InputOf, OperationName } from '../../shared/contract/operations';
import { QINGHE } from '../county';
import { AUNT_WANG, deputyPersona, stationPersona, type Persona } from '../personas';
import { SPEAKERS } from '../story/people';

/** What somebody does, by the app's own calls. */
export type Does = <Name extends OperationName>(
  who: Persona,
  operation: Name,
  input: InputOf<Name>,
) => Promise<string>;

const placeId = QINGHE.place.id;
const sessionOf = (stationId: string, day: string) => `${placeId}.${stationId}.${day}`;

/** 接待日 of 柳西: September's was held, October's has its deputies and the first who booked. */
export async function fillReceptions(does: Does): Promise<void> {
  const station = stationPersona('st-liuxi');
  const held = sessionOf('st-liuxi', '2026-09-15');
  await does(station, 'setReceptionDuty', { id: held, duty: [{ id: 'linhe', present: true }] });
  for (const note of HELD) await does(deputyPersona('linhe'), 'receiveVisitor', { id: held, note });
  await does(station, 'closeReception', { id: held });

  const next = sessionOf('st-liuxi', '2026-10-15');
  await does(station, 'setReceptionDuty', { id: next, duty: [{ id: 'linhe' }, { id: 'hemantian' }] });
  await does(AUNT_WANG, 'bookReception', { placeId, id: next, at: '09:30' });
  await does(SPEAKERS[5] ?? AUNT_WANG, 'bookReception', { placeId, id: next, at: '09:45' });
  await does(station, 'receiveVisitor', { id: next, at: '10:00', note: '三组的大爷，问低保' });
}

const HELD = ['问水渠什么时候修', '想给老人装扶手', '路灯亮得太晚', '垃圾桶离井太近'] as const;
