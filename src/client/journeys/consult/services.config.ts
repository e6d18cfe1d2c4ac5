export default definePageConfig({ navigationBarTitleText: '公共服务精确约', enablePullDownRefresh: true })
