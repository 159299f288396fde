export default definePageConfig({ navigationBarTitleText: '别人会看到什么' });
