export default definePageConfig({ navigationBarTitleText: '已退出' })
