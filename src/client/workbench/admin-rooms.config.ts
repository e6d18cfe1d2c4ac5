export default definePageConfig({ navigationBarTitleText: '调解室设置' })
