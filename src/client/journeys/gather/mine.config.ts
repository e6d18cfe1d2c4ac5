export default definePageConfig({ navigationBarTitleText: '我的约吧', enablePullDownRefresh: true })
