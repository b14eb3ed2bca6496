/** Everything a test in a real browser needs: start one, ask the assistant, press its buttons. */
export {
  type CallExtension,
  extensionOrigin,
  extensionPage,
  openExtensionPage,
} from './browsers/extension.ts';
export { type LaunchOptions, launchChromium, launchFirefox } from './browsers/launch.ts';
export { findButton, pressPanel } from './browsers/panel.ts';
export { fillByPanel, openPanel, waitUntilQuiet } from './browsers/quiet.ts';
export * from './browsers/session.ts';
