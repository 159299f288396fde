export default definePageConfig({ navigationBarTitleText: '活动数字' });
