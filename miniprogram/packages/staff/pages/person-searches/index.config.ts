export default definePageConfig({ navigationBarTitleText: '谁按人找过' });
