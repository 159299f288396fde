import type { RunningCloud } from '../processes/running-cloud';
import { OFFICE, UNITS } from '../life/people';
import type { Measured } from './operations';

const office = { openid: OFFICE.openid, actingAs: OFFICE.membership.id };

const searching = (
  name: string,
  who: { openid: string; actingAs: string },
  input: (cloud: RunningCloud) => Promise<Record<string, unknown>>,
  operation: 'searchItems' | 'searchPerson' = 'searchItems',
): Measured => ({
  name,
  kind: 'search',
  prepare: async (cloud) => {
    const asked = await input(cloud);
    return { call: () => cloud.door.call(who, operation, asked) };
  },
});

const of = (input: Record<string, unknown>) => () => Promise.resolve(input);

const numberOf = async (cloud: RunningCloud): Promise<string> => {
  const [item] = await cloud.ask('find', { collection: 'items', filter: {}, limit: 1, fields: ['no'] });
  return String(item?.no);
};

const hat = UNITS[0]?.hat;
const unit = { openid: hat?.openid ?? '', actingAs: hat?.membership.id ?? '' };

/** What a first page costs: words that many items have, that few have, that none has together; filters; a person. */
export const SEARCHES: readonly Measured[] = [
  searching('search: number', office, async (cloud) => ({ text: await numberOf(cloud) })),
  searching('search: its last five', office, async (cloud) => ({ text: (await numberOf(cloud)).slice(-5) })),
  searching('search: words of one in six', office, of({ text: '路灯坏了' })),
  searching('search: two words', office, of({ text: '老桥头 水沟堵了' })),
  searching('search: words of none together', office, of({ text: '路灯坏了 水沟堵了' })),
  searching('search: words of none', office, of({ text: '鹦鹉洲' })),
  searching('search: words in a unit', unit, of({ text: '路灯坏了' })),
  searching(
    'search: state and category',
    office,
    of({ filter: { state: 'suspended', categoryId: 'transport' } }),
  ),
  searching(
    'search: words and filters',
    office,
    of({ text: '路灯', filter: { phase: 'open', unitId: 'jtj' } }),
  ),
  searching('search: overdue', office, of({ filter: { due: 'overdue' } })),
  searching('search: within three days, by unit', office, of({ filter: { due: 'soon', unitId: 'jtj' } })),
  searching('search: everything, the latest', office, of({})),
];
