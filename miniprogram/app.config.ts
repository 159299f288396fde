/** Pages a resident meets. Deputies' and officials' forms live in subpackages, so that residents never load them. */
const pages = [
  'pages/home/index',
  'pages/work/index',
  'pages/notices/index',
  'pages/me/index',
  'pages/speak/index',
  'pages/stations/index',
  'pages/deputy/index',
  'pages/station/index',
  'pages/item/index',
  'pages/items/index',
  'pages/rate/index',
  'pages/shared/index',
  'pages/flow/index',
  'pages/groups/index',
  'pages/board/index',
  'pages/published/index',
  'pages/voter/index',
];

/** Looking at the parts is for those who build; no released app carries it. */
const demoPackages =
  process.env.DEMO === '1' ? [{ root: 'packages/gallery', pages: ['pages/parts/index'] }] : [];

/** What deputies and officials work with, and what residents open seldom. */
const workPackages = [
  { root: 'packages/resident', pages: ['pages/preview/index', 'pages/cover/index', 'pages/privacy/index'] },
  { root: 'packages/deputy', pages: ['pages/voice/index'] },
  {
    root: 'packages/staff',
    pages: [
      'pages/item/index',
      'pages/calls/index',
      'pages/register/index',
      'pages/counted/index',
      'pages/voters/index',
      'pages/send-case/index',
      'pages/letter/index',
      'pages/outcomes/index',
      'pages/outcome-list/index',
      'pages/calendar/index',
      'pages/messages/index',
    ],
  },
];

export default defineAppConfig({
  pages,
  subPackages: [...workPackages, ...demoPackages],
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
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // WeChat gives no place to an app that does not name the interface.
  requiredPrivateInfos: ['chooseLocation'],
});
