export default definePageConfig({ navigationBarTitleText: '放假和补班' });
