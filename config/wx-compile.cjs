// Tencent's own compiler over dist/weapp, offline: no login, no real appid. Writes the size of each package to
// dist/weapp-sizes.json. The two questions it would ask the network are answered with its own defaults.
process.env.COMPILE_THREADS = '0'
const { generateKeyPairSync } = require('node:crypto')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const ci = require('miniprogram-ci')
const { DefaultProjectAttr } = require('miniprogram-ci/dist/config/config')
const network = require('miniprogram-ci/dist/utils/request')

const dist = path.resolve(__dirname, '../dist')
const built = path.join(dist, 'weapp')
const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'linli-wx-'))
// It leaves an empty directory wherever it is run.
process.chdir(workspace)
const finish = (code, message) => {
  fs.rmSync(workspace, { recursive: true, force: true })
  process[code === 0 ? 'stdout' : 'stderr'].write(`${message}\n`)
  process.exit(code)
}
process.on('unhandledRejection', (problem) => finish(1, `Tencent's compiler refused: ${problem?.message ?? problem}`))

fs.cpSync(built, path.join(workspace, 'miniprogram'), { recursive: true })
const appid = 'wx0000000000000000'
fs.writeFileSync(
  path.join(workspace, 'project.config.json'),
  JSON.stringify({ miniprogramRoot: 'miniprogram/', appid, compileType: 'miniprogram', setting: {} }),
)
// The compiler insists on a key file even when nothing is uploaded.
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, publicKeyEncoding: { type: 'pkcs1', format: 'pem' } })
const privateKeyPath = path.join(workspace, 'key')
fs.writeFileSync(privateKeyPath, privateKey)

const project = new ci.Project({ appid, type: 'miniProgram', projectPath: workspace, privateKeyPath })
network.request = async () => ({ body: JSON.stringify({ errCode: 0, data: {} }) })
Object.getPrototypeOf(project).attr = async () => DefaultProjectAttr

ci.getCompiledResult({ project, version: '0.0.1', setting: { es6: true, minify: true }, onProgressUpdate() {} }).then((files) => {
  const manifest = JSON.parse(fs.readFileSync(path.join(built, 'app.json'), 'utf8'))
  const roots = (manifest.subPackages ?? manifest.subpackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'))
  const sizes = { main: 0, ...Object.fromEntries(roots.map((root) => [root, 0])) }
  for (const [file, bytes] of Object.entries(files)) {
    sizes[roots.find((root) => file.startsWith(root)) ?? 'main'] += Buffer.byteLength(bytes)
  }
  fs.writeFileSync(path.join(dist, 'weapp-sizes.json'), JSON.stringify(sizes))
  finish(0, Object.entries(sizes).map(([name, bytes]) => `${name} ${Math.ceil(bytes / 1024)} KB`).join(' · '))
}, (problem) => finish(1, `Tencent's compiler refused: ${problem.code} ${problem.message}`))
