export default definePageConfig({ navigationBarTitleText: '约吧设置' })
