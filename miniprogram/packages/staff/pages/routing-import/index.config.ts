export default definePageConfig({ navigationBarTitleText: '从表格录目录' });
