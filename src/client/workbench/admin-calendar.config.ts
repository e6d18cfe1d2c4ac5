export default definePageConfig({ navigationBarTitleText: '本区日历' })
