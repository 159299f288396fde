import type { Role } from '../shared/permission/roles';
import type { PlaceFile } from '../shared/place/roster';
import { QINGHE } from './county';

/** One person under one hat, as the demo and the tests call them. A resident wears none. */
export interface Persona {
  openid: string;
  name: string;
  /** What they stand for: 县交通运输局, 柳西村代表联络站. */
  title: string;
  role: Role | 'resident';
  actingAs?: string;
}

/** Everybody of a roster, each hat once. */
export function personasOf(file: PlaceFile): Persona[] {
  return file.roster.staff.flatMap(({ openid, memberships }) =>
    memberships.map(({ id, name, title, role }) => ({ openid, name, title, role, actingAs: id })),
  );
}

const hats = new Map(personasOf(QINGHE).map((persona) => [persona.actingAs, persona]));

function hat(membershipId: string): Persona {
  const persona = hats.get(membershipId);
  if (!persona) throw new Error(`nobody in ${QINGHE.place.name} has the membership ${membershipId}`);
  return persona;
}

export const OFFICE = { zhaoning: hat('office-zhaoning'), qianwen: hat('office-qianwen') } as const;
export const TOWN_OFFICE = hat('office-huyiming');
export const LEADER = hat('leader-chenling');
export const deputyPersona = (deputyId: string) => hat(`deputy-${deputyId}`);
export const stationPersona = (stationId: string) => hat(stationId.replace(/^st-/, 'station-'));
export const unitPersona = (unitId: string) => hat(`unit-${unitId.replace(/_/g, '-')}`);

/** Scene of the printed code of a deputy or station. */
export function codeOf(target: string): string {
  const code = QINGHE.roster.codes.find((row) => row.target === target);
  if (!code) throw new Error(`no code was printed for ${target}`);
  return code.token;
}

export const AUNT_WANG: Persona = {
  openid: 'demo-resident-wang',
  name: '王阿姨',
  title: '柳西村',
  role: 'resident',
};

/** The four phones of the first page, from left to right. */
export const PHONES: readonly { label: string; persona: Persona; openWith?: string }[] = [
  { label: '群众', persona: AUNT_WANG, openWith: codeOf('linhe') },
  { label: '代表', persona: deputyPersona('linhe') },
  { label: '人大办', persona: OFFICE.zhaoning },
  { label: '承办单位', persona: unitPersona('jtj') },
];
