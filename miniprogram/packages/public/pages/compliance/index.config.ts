export default definePageConfig({ navigationBarTitleText: '哪些功能开着' });
