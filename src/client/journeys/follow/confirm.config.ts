export default definePageConfig({ navigationBarTitleText: '做到了没有' })
