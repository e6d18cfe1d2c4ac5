export default definePageConfig({ navigationBarTitleText: '一份副本' })
