import { routePath, subpackages, tabs, type TabName } from './routes'

const pine = '#1F6F62'
const quietInk = '#56625E'
const ground = '#F6F7F4'

const tab = (name: TabName, text: string) => ({
  pagePath: routePath(name),
  text,
  iconPath: `static/tab-${name}.png`,
  selectedIconPath: `static/tab-${name}-on.png`,
})

export default defineAppConfig({
  pages: Object.values(tabs).map(({ path }) => path),
  subPackages: Object.entries(subpackages).map(([root, pages]) => ({
    root,
    name: root.replace('journeys/', ''),
    pages: Object.values(pages).map(({ path }) => path),
  })),
  // What a person is likely to open next is on the phone before they do.
  preloadRule: {
    [routePath('home')]: { network: 'all', packages: ['register', 'book'] },
    [routePath('rooms')]: { network: 'all', packages: ['book', 'visit'] },
    [routePath('mine')]: { network: 'all', packages: ['follow', 'rate', 'visit'] },
  },
  // Asked for by one tap on the rooms list, never by itself.
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '只用来把离您近的调解室排在前面' } },
  lazyCodeLoading: 'requiredComponents',
  window: {
    navigationBarTitleText: '邻里调解',
    navigationBarBackgroundColor: ground,
    navigationBarTextStyle: 'black',
    backgroundColor: ground,
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: quietInk,
    selectedColor: pine,
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [tab('home', '首页'), tab('rooms', '调解室'), tab('mine', '我的')],
  },
})
