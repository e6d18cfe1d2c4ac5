export default definePageConfig({ navigationBarTitleText: '社情民意随时约', enablePullDownRefresh: true })
