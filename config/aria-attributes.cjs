// Taro's templates for the mini-program leave out what WeChat's screen readers read. This Taro plugin adds those
// attributes to View, the only component client/ui puts them on: to the templates, and to the runtime that fills them.
// Both number a component's attributes by their order, so one that knew more than the other would shift all of them.
const path = require('node:path')
const attributes = require('./aria-attributes.json')

module.exports = (context) => {
  // Taro calls this method of the context, if anyone gave it one, before it writes its templates.
  context.registerMethod('onSetupClose', (platform) => {
    if (!platform.template) return
    platform.template.mergeComponents(context, { View: attributes })
    platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'aria-runtime.js')].flat()
  })
}
