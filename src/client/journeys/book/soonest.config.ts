export default definePageConfig({ navigationBarTitleText: '最早的时间', enablePullDownRefresh: true })
