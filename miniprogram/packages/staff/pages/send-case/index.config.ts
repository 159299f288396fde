export default definePageConfig({ navigationBarTitleText: '派送一件' });
