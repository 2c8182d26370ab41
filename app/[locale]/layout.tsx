import type { ReactNode } from 'react';
import { Document } from '#components/frame/Document.tsx';
import { ensureLocale, LOCALES } from '#lib/i18n/locale.ts';
import '../globals.css';

export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

interface Props {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export default async function LocaleLayout({ params, children }: Props) {
  const { locale } = await params;
  return <Document locale={ensureLocale(locale)}>{children}</Document>;
}
