export default definePageConfig({ navigationBarTitleText: '制度' });
