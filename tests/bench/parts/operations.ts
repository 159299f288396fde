import type { OperationName } from '@shared/contract/operations';
import { officeScope, unitScope } from '@shared/permission/roles';
import { REPLY, wordsOf } from '../life/words';
import { COUNTY, DEPUTIES, LEADER, OFFICE, STATIONS, UNITS, residentOf, type Hat } from '../life/people';
import type { Answer, Person } from '../processes/front-door';
import type { RunningCloud } from '../processes/running-cloud';
import { seeded } from '../../../demo/seeded';

/** Calls that are ready to be made; `most`, when each uses something up. */
export interface Prepared {
  call(): Promise<Answer>;
  most?: number;
}

const ITEMS_PREPARED = 40;

export interface Measured {
  /** As the table calls it. */
  name: string;
  kind: 'create' | 'command' | 'list' | 'detail' | 'figures' | 'search';
  /** Finds what it needs and answers the call that is measured. */
  prepare(cloud: RunningCloud): Promise<Prepared>;
}

const person = ({ openid, membership }: Hat): Person => ({ openid, actingAs: membership.id });
const at = <Row>(rows: readonly Row[], nth: number): Row => {
  const row = rows[nth % rows.length];
  if (row === undefined) throw new Error('the county has nobody for it');
  return row;
};

const placeId = COUNTY.place.id;
const office = person(OFFICE);
const unit = at(UNITS, 0);
const deputy = at(DEPUTIES, 0);
const codeOf = (target: string) => COUNTY.roster.codes.find((code) => code.target === target)?.token;

const reading = (
  name: string,
  kind: Measured['kind'],
  who: Person,
  operation: OperationName,
  input: Record<string, unknown> = {},
): Measured => ({
  name,
  kind,
  prepare: async ({ door }) => ({ call: () => door.call(who, operation, input) }),
});

/** Each call takes the next item that waits there, by somebody in whose hands it is. */
const command = (
  name: string,
  hands: readonly { holder: string; who: Person }[],
  state: string,
  operation: OperationName,
  input: Record<string, unknown>,
): Measured => ({
  name,
  kind: 'command',
  prepare: async (cloud) => {
    const waiting: { no: unknown; who: Person }[] = [];
    for (const { holder, who } of hands) {
      const found = await cloud.ask('find', {
        collection: 'items',
        filter: { holder, state },
        sort: [['orderAt', 1]],
        limit: ITEMS_PREPARED,
        fields: ['no'],
      });
      waiting.push(...found.map(({ no }) => ({ no, who })));
    }
    return {
      most: waiting.length,
      call: () => {
        const next = waiting.pop();
        if (!next) throw new Error(`${name}: no item is left`);
        return cloud.door.call(next.who, operation, { no: next.no, ...input });
      },
    };
  },
});

/** People who speak in turn: nobody may submit more than so often a day. */
const SPEAKERS = 3000;

const submit: Measured = {
  name: 'submit',
  kind: 'create',
  prepare: async ({ door }) => {
    const random = seeded(7);
    let next = 0;
    const call = () => {
      next += 1;
      const input = {
        placeId,
        scene: codeOf(deputy.id),
        text: wordsOf(random),
        name: '王小明',
        phone: '13900001234',
      };
      return door.call({ openid: residentOf(3 * (next % SPEAKERS)) }, 'submit', input);
    };
    return { call };
  },
};

const detailOf = (name: string, who: Person, filter: Record<string, string>): Measured => ({
  name,
  kind: 'detail',
  prepare: async (cloud) => {
    const found = await cloud.ask('find', { collection: 'items', filter, limit: 50, fields: ['no'] });
    let next = 0;
    return { call: () => cloud.door.call(who, 'getItem', { no: at(found, (next += 1)).no }) };
  },
});

const units = UNITS.map(({ id, hat }) => ({ holder: unitScope(placeId, id), who: person(hat) }));
const speaker = { openid: residentOf(30) };

export const OPERATIONS: readonly Measured[] = [
  submit,
  command('reply (unit)', units, 'in_progress', 'reply', {
    text: REPLY,
    resultClass: 'A',
    mode: 'written',
  }),
  command('assign (office)', [{ holder: officeScope(placeId), who: office }], 'triage', 'assign', {
    tier: 'county',
    categoryId: 'transport',
    leadUnitId: unit.id,
  }),
  reading('list mine', 'list', speaker, 'listMyItems'),
  reading('deputy’s voices', 'list', person(deputy.hat), 'listVoices'),
  reading('station’s queue', 'list', person(at(STATIONS, 0).hat), 'listQueue'),
  reading('office’s queue by age', 'list', office, 'listQueue'),
  reading('office’s queue by state', 'list', office, 'listQueue', { filter: 'open', state: 'suspended' }),
  reading('office: ended', 'list', office, 'listQueue', { filter: 'ended' }),
  reading('unit’s list', 'list', person(unit.hat), 'listUnitItems'),
  reading('unit: ended', 'list', person(unit.hat), 'listUnitItems', { filter: 'ended' }),
  reading('inbox', 'list', person(unit.hat), 'listNotices'),
  reading('people to phone', 'list', office, 'listCallList'),
  reading('public board', 'list', speaker, 'listBoard', { placeId }),
  reading('what is like it', 'search', speaker, 'listSimilar', {
    placeId,
    text: '村口路灯坏了，晚上看不见路，老人孩子都绕着走。',
  }),
  reading('board: ended', 'list', speaker, 'listBoard', { placeId, filter: 'ended' }),
  reading('leader’s figures', 'figures', person(LEADER), 'getTotals'),
  reading('what a figure counted', 'list', person(LEADER), 'listCounted', { figure: 'open', period: 'all' }),
  reading('what came of it', 'figures', person(LEADER), 'getOutcomeReport', { year: 2026 }),
  reading('start of the app', 'figures', office, 'getSession'),
  detailOf('detail (resident)', speaker, { submitterOpenid: speaker.openid }),
  detailOf('detail (office)', office, { holder: officeScope(placeId) }),
];
