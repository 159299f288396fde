export default definePageConfig({ navigationBarTitleText: '待办', navigationStyle: 'custom' });
