export default definePageConfig({ navigationBarTitleText: '同一户的事' })
