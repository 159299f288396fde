import type { Demo } from '../../support/demo';

export interface Address {
  page: string;
  as: string;
  query?: string;
  /** Scanned before: whoever has a place sees more. */
  scanned?: string;
}

const WANG = 'demo-resident-wang';
const LINHE_CODE = 'Xm9AK7aT2X2r';
const SETTLED = { as: WANG, scanned: LINHE_CODE };
const DEPUTY = 'demo-deputy-linhe';
const STATION = 'demo-station-liuxi';
const OFFICE = 'demo-office-zhaoning';
const LEADER = 'demo-leader-chenling';
const CLERK = 'changde-office-1';
const ADMIN = 'demo-admin-luwei';
const COURT = 'changde-court-1';

/** Every page of the app with somebody of the demo county who would open it, and what they would see there. */
export async function addresses(demo: Demo): Promise<Address[]> {
  const mine = await demo.give(WANG, 'listMyItems', {});
  const no = first(mine.items).no;
  const answered = mine.items.find(({ state }) => state === 'replied')?.no ?? no;
  const { shareToken = '' } = await demo.give(WANG, 'getItem', { no });
  const voice = first((await demo.give(DEPUTY, 'listVoices', {}, 'deputy-linhe')).items).no;
  const queue = await demo.give(OFFICE, 'listQueue', { filter: 'open' }, 'office-zhaoning');
  const board = await demo.give(WANG, 'listBoard', { placeId: 'qinghe' });
  return [
    { page: 'pages/home/index', as: WANG, query: `scene=${LINHE_CODE}` },
    { page: 'pages/home/index', ...SETTLED },
    { page: 'pages/work/index', as: OFFICE },
    { page: 'pages/notices/index', ...SETTLED },
    { page: 'pages/me/index', ...SETTLED },
    { page: 'pages/speak/index', as: WANG, query: `scene=${LINHE_CODE}` },
    { page: 'packages/public/pages/stations/index', ...SETTLED },
    { page: 'packages/public/pages/deputy/index', ...SETTLED, query: 'placeId=qinghe&id=linhe' },
    { page: 'packages/public/pages/station/index', ...SETTLED, query: 'placeId=qinghe&id=st-liuxi' },
    { page: 'pages/item/index', ...SETTLED, query: `no=${no}` },
    { page: 'pages/items/index', ...SETTLED },
    { page: 'pages/rate/index', ...SETTLED, query: `no=${answered}` },
    { page: 'packages/public/pages/shared/index', as: 'demo-resident-zhao', query: `token=${shareToken}` },
    { page: 'packages/public/pages/flow/index', ...SETTLED },
    { page: 'packages/public/pages/groups/index', as: 'luji-office-1' },
    { page: 'packages/public/pages/board/index', ...SETTLED, query: 'placeId=qinghe' },
    { page: 'packages/public/pages/published/index', ...SETTLED, query: `no=${board.items[0]?.no ?? no}` },
    { page: 'packages/public/pages/voter/index', ...SETTLED, query: 'placeId=qinghe' },
    { page: 'packages/deputy/pages/voice/index', as: DEPUTY, query: `no=${voice}` },
    { page: 'packages/staff/pages/item/index', as: OFFICE, query: `no=${first(queue.items).no}` },
    { page: 'packages/staff/pages/calls/index', as: OFFICE },
    { page: 'packages/staff/pages/search/index', as: OFFICE },
    { page: 'packages/staff/pages/person-searches/index', as: OFFICE },
    { page: 'packages/administrator/pages/health/index', as: OFFICE },
    { page: 'packages/administrator/pages/opened-contacts/index', as: 'demo-auditor-shenmingjian' },
    { page: 'packages/staff/pages/register/index', as: STATION },
    { page: 'packages/staff/pages/receipt/index', as: STATION, query: `no=${await forSomebody(demo)}` },
    { page: 'packages/staff/pages/counted/index', as: LEADER, query: 'figure=received&period=2026' },
    { page: 'packages/staff/pages/voters/index', as: STATION },
    { page: 'packages/staff/pages/send-case/index', as: COURT },
    { page: 'packages/staff/pages/letter/index', as: COURT, query: `no=${await aCase(demo)}` },
    { page: 'packages/staff/pages/outcomes/index', as: OFFICE },
    { page: 'packages/staff/pages/outcome-list/index', as: OFFICE, query: 'year=2026&of=items' },
    { page: 'packages/staff/pages/calendar/index', as: OFFICE },
    { page: 'packages/staff/pages/messages/index', as: OFFICE },
    ...others('packages/public/pages', SETTLED, {
      map: 'placeId=qinghe',
      box: 'placeId=qinghe&stationId=st-liuxi',
      deputies: 'placeId=qinghe',
      figures: 'placeId=qinghe',
      compliance: 'placeId=qinghe',
      print: 'placeId=qinghe&stationId=st-liuxi',
    }),
    ...others('packages/resident/pages', SETTLED, {
      preview: `no=${no}`,
      privacy: '',
      cover: 'id=gone',
      'look-up': 'by=receipt',
      snap: '',
      helping: `no=${no}`,
    }),
    ...others(
      'packages/administrator/pages',
      { as: ADMIN },
      {
        members: '',
        member: 'id=unit-jtj',
        events: '',
        join: '',
      },
    ),
    { page: 'packages/administrator/pages/stand-in/index', as: 'demo-unit-jtj' },
    { page: 'packages/administrator/pages/duty/index', as: 'demo-unit-jtj' },
    ...others('packages/deputy/pages', { as: DEPUTY }, { promises: '', visits: '' }),
    { page: 'packages/staff/pages/box-notes/index', as: STATION },
    { page: 'packages/staff/pages/grids/index', as: 'zhashui-office-1' },
    ...others(
      'packages/staff/pages',
      { as: OFFICE },
      {
        activities: '',
        'common-issues': '',
        'common-issue': `no=${await aCommonIssue(demo, first(queue.items).no)}`,
        'import-stations': '',
        'import-voices': '',
        routing: '',
        'routing-category': 'id=urban',
        'routing-import': '',
        'card-coverage': '',
        codes: '',
        poster: 'kind=station_code&target=st-liuxi',
      },
    ),
    ...others(
      'packages/administrator/pages',
      { as: ADMIN },
      { settings: '', section: 'section=deadlines', versions: '', rosters: '' },
    ),
    ...others(
      'packages/rules/pages',
      { as: OFFICE },
      { list: '', rule: `id=${await aRule(demo)}`, publish: '' },
    ),
    ...others('packages/responsibility/pages', { as: CLERK }, await aList(demo)),
  ];
}

const others = (folder: string, who: Omit<Address, 'page' | 'query'>, queries: Record<string, string>) =>
  Object.entries(queries).map(([name, query]) => ({ page: `${folder}/${name}/index`, ...who, query }));

/** A rule document, so that there is one to read. */
async function aRule(demo: Demo): Promise<string> {
  const rule = {
    version: 0,
    title: '代表联系选民制度',
    text: '每位代表每季度走访选民一次，走访后三天内记下来。',
    fromDay: '2026-09-01',
  };
  return (await demo.give(OFFICE, 'publishRule', rule, 'office-zhaoning')).id;
}

/** One of several people; where nobody says the same, any item, and the page says so. */
async function aCommonIssue(demo: Demo, otherwise: string): Promise<string> {
  const { issues } = await demo.give(OFFICE, 'listCommonIssues', { state: 'suggested' }, 'office-zhaoning');
  return issues[0]?.no ?? otherwise;
}

/** The 责任清单 of the place that has one. */
async function aList(demo: Demo): Promise<Record<string, string>> {
  const { duties } = await demo.give(CLERK, 'listDuties', { of: 'open' }, 'office-1');
  const { taskId, category } = first(duties);
  return {
    list: '',
    category: `name=${encodeURIComponent(category)}`,
    task: `id=${taskId}`,
    split: `id=${taskId}`,
    import: 'of=tasks',
    bulletins: '',
    bulletin: 'day=2026-10-12',
  };
}

function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('the demo county has nothing to show on this page');
  return row;
}

/** What was said in a group, and written down for whoever said it. */
async function forSomebody(demo: Demo): Promise<string> {
  const said = { kind: 'voice', source: 'group_chat', onBehalf: true, text: '桥头的路灯不亮。' } as const;
  return (await demo.give(STATION, 'register', said, 'station-liuxi')).no;
}

/** A case of which a court may read the letter. */
async function aCase(demo: Demo): Promise<string> {
  const { no } = await demo.give(
    COURT,
    'register',
    {
      kind: 'dispute',
      source: 'court',
      courtRef: '（2026）桃法诉前调 118 号',
      partiesConsent: true,
      text: '相邻两户，一户建围墙挡了另一户的排水。',
      name: '甲大成、乙小满',
    },
    'court-1',
  );
  return no;
}
