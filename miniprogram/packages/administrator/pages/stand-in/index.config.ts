export default definePageConfig({ navigationBarTitleText: '请人替我' });
