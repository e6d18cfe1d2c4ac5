export default definePageConfig({ navigationBarTitleText: '值班和假期' })
