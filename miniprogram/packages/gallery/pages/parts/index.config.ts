export default definePageConfig({ navigationBarTitleText: '部件与状态' });
