export default definePageConfig({ navigationBarTitleText: '结束调解' })
