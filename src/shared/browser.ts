// The one place that names the extension API outside content scripts: promises and one spelling in both browsers.
export { default as browser } from 'webextension-polyfill';
