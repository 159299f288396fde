export default definePageConfig({ navigationBarTitleText: '人代会建议' });
