export default definePageConfig({ navigationBarTitleText: '海颂约吧', enablePullDownRefresh: true, enableShareAppMessage: true })
