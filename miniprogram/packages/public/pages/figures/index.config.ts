export default definePageConfig({ navigationBarTitleText: '公开的数', enablePullDownRefresh: true });
