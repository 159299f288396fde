export default definePageConfig({ navigationBarTitleText: '联络站地图', enablePullDownRefresh: true });
