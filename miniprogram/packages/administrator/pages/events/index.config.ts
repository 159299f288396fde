export default definePageConfig({ navigationBarTitleText: '身份变动记录' });
