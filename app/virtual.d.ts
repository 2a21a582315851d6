declare module 'virtual:react-router/server-build' {
  export const routes: unknown
}
