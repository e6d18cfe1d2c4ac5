/// <reference types="@tarojs/taro" />

declare namespace NodeJS {
  interface ProcessEnv {
    /** Replaced at build time by Taro. */
    TARO_ENV: 'weapp' | 'h5'
    /** Replaced at build time: where the client finds the API; '' means the page's own origin. */
    TARO_APP_API_ORIGIN: string
    /** Replaced at build time: the fingerprint of src/contract. */
    TARO_APP_CONTRACT: string
  }
}
