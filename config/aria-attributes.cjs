// Taro's templates for the mini-program leave out what WeChat's screen readers read. This Taro plugin adds those
// attributes to View, the only component client/ui puts them on.
const names = ['role', 'label', 'checked', 'selected', 'disabled', 'busy', 'hidden', 'expanded', 'live', 'level']
const attributes = Object.fromEntries(names.map((name) => [`aria-${name}`, '']))

module.exports = (context) => {
  // Taro calls this method of the context, if anyone gave it one, before it writes its templates.
  context.registerMethod('onSetupClose', (platform) => {
    platform.template?.mergeComponents(context, { View: attributes })
  })
}
