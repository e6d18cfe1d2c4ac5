export default definePageConfig({ navigationBarTitleText: '改正我的信息' })
