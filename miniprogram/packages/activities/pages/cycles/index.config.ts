export default definePageConfig({ navigationBarTitleText: '小组活动' });
