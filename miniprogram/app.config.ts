/** Pages a resident meets. Deputies' and officials' forms live in subpackages, so that residents never load them. */
const pages = [
  'pages/home/index',
  'pages/work/index',
  'pages/notices/index',
  'pages/me/index',
  'pages/speak/index',
  'pages/item/index',
  'pages/items/index',
  'pages/rate/index',
];

/** Looking at the parts is for those who build; no released app carries it. */
const demoPackages =
  process.env.DEMO === '1' ? [{ root: 'packages/gallery', pages: ['pages/parts/index'] }] : [];

/** What everybody may see: who is there, what was said and done. Loaded while somebody reads the first page. */
const publicPackage = {
  root: 'packages/public',
  pages: [
    'pages/board/index',
    'pages/published/index',
    'pages/shared/index',
    'pages/stations/index',
    'pages/deputy/index',
    'pages/station/index',
    'pages/voter/index',
    'pages/flow/index',
    'pages/groups/index',
    'pages/map/index',
    'pages/box/index',
    'pages/deputies/index',
    'pages/figures/index',
    'pages/compliance/index',
    'pages/print/index',
  ],
};

/** What a resident opens seldom. */
const residentPackage = {
  root: 'packages/resident',
  pages: [
    'pages/preview/index',
    'pages/cover/index',
    'pages/privacy/index',
    'pages/look-up/index',
    'pages/snap/index',
    'pages/helping/index',
  ],
};

/** What deputies and officials work with. */
const workPackages = [
  { root: 'packages/deputy', pages: ['pages/voice/index', 'pages/promises/index', 'pages/visits/index'] },
  {
    root: 'packages/staff',
    pages: [
      'pages/item/index',
      'pages/calls/index',
      'pages/search/index',
      'pages/person-searches/index',
      'pages/register/index',
      'pages/receipt/index',
      'pages/counted/index',
      'pages/voters/index',
      'pages/send-case/index',
      'pages/letter/index',
      'pages/outcomes/index',
      'pages/outcome-list/index',
      'pages/calendar/index',
      'pages/messages/index',
      'pages/box-notes/index',
      'pages/activities/index',
      'pages/import-stations/index',
      'pages/import-voices/index',
      'pages/routing/index',
      'pages/routing-category/index',
      'pages/routing-import/index',
      'pages/grids/index',
      'pages/card-coverage/index',
      'pages/codes/index',
      'pages/poster/index',
      'pages/common-issues/index',
      'pages/common-issue/index',
    ],
  },
  {
    root: 'packages/administrator',
    pages: [
      'pages/members/index',
      'pages/member/index',
      'pages/join/index',
      'pages/events/index',
      'pages/opened-contacts/index',
      'pages/stand-in/index',
      'pages/health/index',
      'pages/settings/index',
      'pages/section/index',
      'pages/versions/index',
      'pages/rosters/index',
      'pages/duty/index',
    ],
  },
  { root: 'packages/rules', pages: ['pages/list/index', 'pages/rule/index', 'pages/publish/index'] },
  {
    root: 'packages/responsibility',
    pages: [
      'pages/list/index',
      'pages/category/index',
      'pages/task/index',
      'pages/split/index',
      'pages/import/index',
      'pages/bulletins/index',
      'pages/bulletin/index',
    ],
  },
];

/** WeChat's 微信同声传译: an upload that names a plugin which the account was not given is refused (docs/decisions/0094). */
const speech = process.env.SPEECH_PLUGIN;
const plugins =
  speech && process.env.TARO_ENV === 'weapp'
    ? { plugins: { WechatSI: { version: speech, provider: 'wx069ba97219f66d99' } } }
    : {};

export default defineAppConfig({
  ...plugins,
  pages,
  subPackages: [publicPackage, residentPackage, ...workPackages, ...demoPackages],
  preloadRule: { 'pages/home/index': { network: 'all', packages: ['packages/public'] } },
  tabBar: {
    custom: true,
    color: '#626973',
    selectedColor: '#BF1D23',
    backgroundColor: '@surface',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/work/index', text: '待办' },
      { pagePath: 'pages/notices/index', text: '消息' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  window: {
    navigationBarTitleText: '码上说',
    navigationBarBackgroundColor: '@navBackground',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@page',
    backgroundTextStyle: 'dark',
  },
  // In a browser Taro hides the page below once the new one has slid in, also when one has gone back to it meanwhile: who
  // taps and goes back at once would look at nothing.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  // Without this WeChat refuses to let anybody choose a place.
  requiredPrivateInfos: ['chooseLocation'],
  __usePrivacyCheck__: true,
});
