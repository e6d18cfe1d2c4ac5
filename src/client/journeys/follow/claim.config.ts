export default definePageConfig({ navigationBarTitleText: '我有受理单' })
