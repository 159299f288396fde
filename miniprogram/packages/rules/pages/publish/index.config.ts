export default definePageConfig({ navigationBarTitleText: '发制度' });
