export default definePageConfig({ navigationBarTitleText: '差评答复' })
