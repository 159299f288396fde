export default definePageConfig({ navigationBarTitleText: '公示的事' });
