/**
 * Stands in for WXT's content-script context (see wxt.config.ts): that one announces itself to the page by an event and
 * a message, which every page can read, and weighs more than a kilobyte. Our session ends by itself.
 */
export class ContentScriptContext {}
