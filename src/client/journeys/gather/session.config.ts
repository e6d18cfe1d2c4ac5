export default definePageConfig({ navigationBarTitleText: '约吧场次', enablePullDownRefresh: true, enableShareAppMessage: true })
