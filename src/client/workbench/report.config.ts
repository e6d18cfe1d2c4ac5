export default definePageConfig({ navigationBarTitleText: '报个情况' })
