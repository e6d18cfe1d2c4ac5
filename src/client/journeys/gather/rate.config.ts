export default definePageConfig({ navigationBarTitleText: '评价这一场', enablePullDownRefresh: true })
