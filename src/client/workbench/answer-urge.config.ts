export default definePageConfig({ navigationBarTitleText: '回复督办' })
