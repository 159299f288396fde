export default definePageConfig({
  navigationBarTitleText: '公示的事',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
