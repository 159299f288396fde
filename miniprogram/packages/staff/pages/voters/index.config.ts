export default definePageConfig({ navigationBarTitleText: '等确认的选民' });
