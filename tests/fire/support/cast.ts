import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import type { Operation } from '@shared/contract/operation';
import type { CommandName } from '@shared/item/commands';
import { TRANSITIONS } from '@shared/item/transitions';
import type { Actor } from '@shared/permission/actor';
import { ROLES, scopeOf, type Membership, type Role } from '@shared/permission/roles';
import type * as z from 'zod';
import type { LocalCloud } from '../../../localcloud/local-cloud';
import { Persona } from '../../operations/support/persona';

export const OPERATION_NAMES = Object.keys(OPERATIONS) as OperationName[];

/** How somebody is to the item: of the very scope, of another one in the same place, of another place. */
export const NEARNESS = ['own', 'colleague', 'other', 'elsewhere'] as const;
export type Nearness = (typeof NEARNESS)[number];

export interface Player {
  role: Role | 'resident';
  nearness: Nearness;
  actor: Actor;
  persona: Persona;
}

type Scopes = Record<Nearness, Pick<Membership, 'placeId' | 'deputyId' | 'stationId' | 'unitId'>>;

const SCOPES: Scopes = {
  own: { placeId: 'qinghe', deputyId: 'linhe', stationId: 'st-liuxi', unitId: 'jtj' },
  colleague: { placeId: 'qinghe', deputyId: 'linhe', stationId: 'st-liuxi', unitId: 'jtj' },
  other: { placeId: 'qinghe', deputyId: 'suyutong', stationId: 'st-liudong', unitId: 'slj' },
  elsewhere: { placeId: 'zhashui', deputyId: 'linhe', stationId: 'st-liuxi', unitId: 'jtj' },
};

/** Somebody of each role at each distance, entered as an office enters them, and residents who are nobody. */
export function castIn(cloud: LocalCloud, scopes: Scopes = SCOPES): Player[] {
  const players = ROLES.flatMap((role) =>
    NEARNESS.map((nearness): Player => {
      const id = `cast-${role.replaceAll('_', '-')}-${nearness}`;
      const membership: Membership = {
        ...scopes[nearness],
        ...{ id, role, name: '某人', title: '某处', tiers: ['town', 'county'] },
      };
      const { placeId } = membership;
      const row = { openid: id, placeId, memberships: [membership], scopes: [scopeOf(membership)] };
      cloud.engine.insertMany('members', [{ _id: `${placeId}:${id}`, ...row }]);
      return {
        ...{ role, nearness },
        actor: { kind: 'member', openid: id, membership },
        persona: new Persona(cloud, id, id),
      };
    }),
  );
  const residents = (['own', 'other'] as const).map((nearness): Player => {
    const openid = `cast-resident-${nearness}`;
    return {
      ...{ role: 'resident', nearness },
      actor: { kind: 'resident', openid },
      persona: new Persona(cloud, openid),
    };
  });
  return [...players, ...residents];
}

export const mayCall = (name: OperationName, role: Role | 'resident'): boolean => {
  const { caller }: Operation = OPERATIONS[name];
  return caller === 'anyone' || (role !== 'resident' && caller.includes(role));
};

/** Whether an operation is about one item, named by its number. */
export const isAboutItem = (name: OperationName): boolean =>
  'no' in (OPERATIONS[name].input as unknown as z.ZodObject).shape;

const OTHER_WORDS: Partial<Record<OperationName, CommandName>> = { takeVoice: 'take', addNote: 'note' };

/** The machine's command that an operation gives; undefined where it gives none. */
export function commandOf(name: OperationName): CommandName | undefined {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const known = OTHER_WORDS[name] ?? (snake in TRANSITIONS ? (snake as CommandName) : undefined);
  return known;
}

/** Changes with any write to any document. */
export function traceOf({ engine }: LocalCloud): string {
  return engine
    .collections()
    .map((name) => {
      const { documents } = engine.collection(name);
      return `${name} ${documents.count()} ${documents.lastVersion()}`;
    })
    .join();
}
