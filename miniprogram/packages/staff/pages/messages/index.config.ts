export default definePageConfig({ navigationBarTitleText: '消息长什么样' });
