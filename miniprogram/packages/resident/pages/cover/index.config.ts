export default definePageConfig({ navigationBarTitleText: '遮一遮' });
