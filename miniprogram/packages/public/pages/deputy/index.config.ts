export default definePageConfig({ navigationBarTitleText: '代表名片', enableShareAppMessage: true });
