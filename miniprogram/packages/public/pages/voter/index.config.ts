export default definePageConfig({ navigationBarTitleText: '我是这里的选民' });
