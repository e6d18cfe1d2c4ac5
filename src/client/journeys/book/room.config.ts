export default definePageConfig({ navigationBarTitleText: '调解室', enablePullDownRefresh: true, enableShareAppMessage: true })
