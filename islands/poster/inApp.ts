/** Browsers inside apps: they save a picture by a long press, and do nothing with a download. */
const APPS =
  /MicroMessenger|Weibo|QQ\/|Qzone|xhsdiscover|wxwork|DingTalk|Lark|AlipayClient|aweme|Instagram|FBA[NV]/i;

/** Whether a link with a `download` would do something here. */
export const canDownload = (): boolean =>
  'download' in document.createElement('a') && !APPS.test(navigator.userAgent);
