export default definePageConfig({ navigationBarTitleText: '达成协议' })
