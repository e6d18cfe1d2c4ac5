export default definePageConfig({ navigationBarTitleText: '时限和预约规则' })
