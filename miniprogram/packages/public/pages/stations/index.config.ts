export default definePageConfig({ navigationBarTitleText: '说给谁' });
