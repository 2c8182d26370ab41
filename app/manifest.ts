import type { MetadataRoute } from 'next';
import { frameText } from '#lib/i18n/text/frame.ts';

export const dynamic = 'force-static';

export default function manifest(): MetadataRoute.Manifest {
  const { siteName, tagline } = frameText.zh;
  return {
    name: siteName,
    short_name: '天天出彩',
    description: tagline,
    start_url: '/zh/',
    scope: '/',
    display: 'browser',
    lang: 'zh-CN',
    background_color: '#f6fafd',
    theme_color: '#0b1f3a',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-touch-icon.png', sizes: '180x180', type: 'image/png' },
    ],
  };
}
