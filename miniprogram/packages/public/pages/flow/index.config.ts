export default definePageConfig({ navigationBarTitleText: '谁来办哪一步' });
