export default definePageConfig({ navigationBarTitleText: '责任事项' });
