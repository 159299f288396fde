export default definePageConfig({ navigationBarTitleText: '录联络站' });
