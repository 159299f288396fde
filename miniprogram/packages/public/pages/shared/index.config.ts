export default definePageConfig({ navigationBarTitleText: '一起跟的事' });
