export default definePageConfig({ navigationBarTitleText: '码和海报' });
