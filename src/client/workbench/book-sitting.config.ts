export default definePageConfig({ navigationBarTitleText: '约调解时间' })
