export default definePageConfig({ navigationBarTitleText: '改过的版本' });
