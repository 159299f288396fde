import type { DeedInput } from './story';
import {
  codeOf,
  deputyPersona,
  OFFICE,
  stationPersona,
  TOWN_OFFICE,
  unitPersona,
  type Persona,
} from '../personas';
import { QINGHE } from '../county';
import { pick } from '../seeded';
import { SPEAKERS, type Speaker } from './people';
import { inWords, type Teller } from './teller';
import type { Spot, Voice } from './voice';

/** Who meets whom: one voice at one spot, with everybody who will have to do with it. */
export interface Scene {
  voice: Voice;
  place: string;
  turn: number;
  speaker: Speaker;
  stationId: string;
  station: Persona;
  deputyId: string;
  deputy: Persona;
  unitId: string;
  unit: Persona;
  tier: 'town' | 'county';
  office: Persona;
}

export function sceneOf(voice: Voice, [where, place]: Spot, turn: number): Scene {
  const { stations, deputies, areas } = QINGHE.roster;
  const station = stations.find((row) => row.id === `st-${where}`);
  const town = areas.find((row) => row.id === station?.areaId)?.parentId;
  if (!station || !town) throw new Error(`no station ${where} in ${QINGHE.place.name}`);
  const here = deputies.filter((row) => row.stationId === station.id && !row.away);
  const deputyId = pick(here, turn).id;
  const unitId = voice.unit === 'town' ? `${town}_gov` : voice.unit;
  return {
    voice,
    place,
    turn,
    speaker: pick(SPEAKERS, turn * 17),
    stationId: station.id,
    station: stationPersona(station.id),
    deputyId,
    deputy: deputyPersona(deputyId),
    unitId,
    unit: unitPersona(unitId),
    tier: voice.unit === 'town' ? 'town' : 'county',
    office: unitId === 'liuxi_gov' ? TOWN_OFFICE : turn % 2 === 0 ? OFFICE.zhaoning : OFFICE.qianwen,
  };
}

/** What the resident sends, by the deputy's code or by the station's. */
export function spoken(scene: Scene, code: 'deputy' | 'station'): DeedInput<'submit'> {
  const { voice, place, speaker, turn } = scene;
  return {
    placeId: QINGHE.place.id,
    scene: codeOf(code === 'deputy' ? scene.deputyId : scene.stationId),
    text: pick(voice.says, turn).replaceAll('{地}', place),
    whereabouts: { words: place },
    ...(turn % 4 === 0 ? { categoryId: voice.category } : {}),
    ...(speaker.leavesName ? { name: speaker.name } : {}),
    ...(speaker.phone ? { phone: speaker.phone } : {}),
  };
}

type ReplyInput = DeedInput<'reply'>;

const filled = (text: string, scene: Scene, teller: Teller) =>
  text.replaceAll('{地}', scene.place).replaceAll('{日}', teller.recently());

export const doneReply = (scene: Scene, teller: Teller): ReplyInput => ({
  text: filled(scene.voice.done, scene, teller),
  resultClass: 'A',
  mode: 'written',
  ...(scene.voice.outcome ? { outcome: scene.voice.outcome } : {}),
});

export function promisedReply(scene: Scene, teller: Teller): ReplyInput {
  const { promised } = scene.voice;
  if (!promised) return doneReply(scene, teller);
  const dueDay = teller.dayAfter(promised.days);
  const text = filled(promised.text, scene, teller).replaceAll('{到}', inWords(dueDay));
  return {
    text,
    resultClass: promised.resultClass,
    mode: 'written',
    promise: { dueDay, owner: promised.owner },
  };
}

export function refusedReply(scene: Scene, teller: Teller): ReplyInput {
  const { refused } = scene.voice;
  return refused === undefined
    ? doneReply(scene, teller)
    : { text: filled(refused, scene, teller), resultClass: 'D', mode: 'phone' };
}

export const onSpotReply = (scene: Scene, teller: Teller): ReplyInput => ({
  text: filled(scene.voice.onSpot ?? scene.voice.done, scene, teller),
  resultClass: 'A',
  mode: scene.turn % 2 === 0 ? 'onsite' : 'phone',
});

const BOILERPLATE = [
  '您反映的问题我单位高度重视，正在积极推进，请您耐心等待。',
  '收悉。已转相关股室研究处理，感谢您的关心和支持。',
  '经了解，情况基本属实，下一步将加大工作力度，切实抓好整改。',
];

/** Words that answer nothing: what the review by the office is for. */
export const emptyReply = (scene: Scene): ReplyInput => ({
  text: pick(BOILERPLATE, scene.turn),
  resultClass: 'A',
  mode: 'written',
});
