export default definePageConfig({ navigationBarTitleText: '季度攻坚' });
