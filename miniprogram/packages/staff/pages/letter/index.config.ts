export default definePageConfig({ navigationBarTitleText: '调解函' });
