// Taro looks for its settings in config/index. One source, two outputs: dist/weapp is the product, dist/h5 the same
// screens in a browser.
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '..')
const platform = process.env['TARO_ENV'] === 'h5' ? 'h5' : 'weapp'

// An H5 page is served by the host that answers it, so its API has no origin of its own. A mini-program has no
// "same origin": without the variable it speaks to a host on the developer's machine.
const apiOrigin = process.env['TARO_APP_API_ORIGIN'] ?? (platform === 'h5' ? '' : 'http://127.0.0.1:8787')

/** Changes with anything both sides promise each other, so that an app knows which kept answers are of its own kind. */
function contractEdition(): string {
  const hash = createHash('sha256')
  const contract = path.join(root, 'src/contract')
  for (const file of readdirSync(contract).sort()) if (file.endsWith('.ts')) hash.update(readFileSync(path.join(contract, file)))
  return hash.digest('hex').slice(0, 12)
}

/** What webpack offers here; its own types are not a dependency of ours. */
interface WebpackChain {
  performance: { hints(level: boolean): unknown }
}

// Budgets are checked in config/budgets.mjs, per package.
const withoutHints = (chain: WebpackChain): void => {
  chain.performance.hints(false)
}

const settings: UserConfigExport<'webpack5'> = {
  projectName: 'linli-mediation',
  date: '2025-01-01',
  sourceRoot: 'src/client',
  outputRoot: `dist/${platform}`,
  framework: 'react',
  // Prebundling saves nothing on these few packages and breaks the one chunk that subpackages share.
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // A module kept from an earlier build is not seen by Taro's own splitting: pages then miss what they share with others.
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  // NutUI's icons render <i>, which only exists in a mini-program through this plugin.
  plugins: ['@tarojs/plugin-html', path.join(root, 'config/aria-attributes.cjs')],
  env: {
    TARO_APP_API_ORIGIN: JSON.stringify(apiOrigin),
    TARO_APP_CONTRACT: JSON.stringify(contractEdition()),
    // The cloud environment a released mini-program calls; without it the client speaks HTTPS to the origin above.
    TARO_APP_CLOUD_ENV: JSON.stringify(process.env['TARO_APP_CLOUD_ENV'] ?? ''),
  },
  mini: {
    // Taro compiles its sourceRoot only; the contract stands beside it.
    compile: { include: [path.join(root, 'src/contract')] },
    optimizeMainPackage: { enable: true },
    // A mini-program's style sheet may hold no file: every drawing of ui/pictures is written into it.
    imageUrlLoaderOption: { limit: 4096 },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain: withoutHints,
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [path.join(root, 'src/contract')] },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain: withoutHints,
    postcss: {
      autoprefixer: { enable: true },
      // One design pixel is one CSS pixel at every width: a wide window shows more, not bigger letters.
      pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 20, maxRootSize: 20 } },
    },
  },
}

export default defineConfig<'webpack5'>(settings)
