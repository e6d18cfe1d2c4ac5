export default definePageConfig({ navigationBarTitleText: '改级别' })
