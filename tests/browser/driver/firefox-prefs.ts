// Firefox settings for stories: every host on loopback, our package from the profile, no errands of its own.
import type { Web } from './web.ts';

interface Wanted {
  web: Web;
  language: 'ja' | 'en';
  colorScheme: 'light' | 'dark';
  extensionId: string;
  uuid: string;
}

export function firefoxPrefs({ web, language, colorScheme, extensionId, uuid }: Wanted) {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${web.httpPort};443=${web.httpsPort}`,
    'dom.security.https_first': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // The package lies unsigned in the profile, which the ESR allows when told so.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.enabledScopes': 15,
    'extensions.startupScanScopes': 15,
    'devtools.jsonview.enabled': false,
    'intl.locale.requested': language === 'ja' ? 'ja' : 'en-US',
    'intl.accept_languages': language === 'ja' ? 'ja, en' : 'en-US, en',
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'signon.management.page.breach-alerts.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'browser.region.network.url': '',
    'browser.newtabpage.activity-stream.feeds.system.topstories': false,
    'dom.push.connection.enabled': false,
    'app.normandy.enabled': false,
    // No process in reserve for a next site: stories open many, and two browsers share the machine.
    'dom.ipc.processPrelaunch.enabled': false,
  };
}
