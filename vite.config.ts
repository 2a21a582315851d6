import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  build: { assetsInlineLimit: 0, target: 'es2022' },
  environments: { ssr: { build: { target: 'node22', rollupOptions: { input: './app/server.ts' } } } },
})
