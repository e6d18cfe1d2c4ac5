const nutui = '@nutui/nutui-react-taro'

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  plugins: [
    // Each widget brings its own style; the whole style sheet would cost 224 KB of the main package.
    [
      'import',
      {
        libraryName: nutui,
        libraryDirectory: 'dist/es/packages',
        style: 'css',
        camel2DashComponentName: false,
        customName: (name) => `${nutui}/dist/es/packages/${name.toLowerCase()}`,
      },
      'nutui-react',
    ],
  ],
}
