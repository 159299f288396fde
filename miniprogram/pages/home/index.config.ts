export default definePageConfig({
  navigationBarTitleText: '码上说',
  navigationStyle: 'custom',
  enablePullDownRefresh: true,
});
