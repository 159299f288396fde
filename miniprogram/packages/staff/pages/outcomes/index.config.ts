export default definePageConfig({ navigationBarTitleText: '办理成效' });
