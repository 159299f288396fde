export default definePageConfig({ navigationBarTitleText: '系统好不好' });
