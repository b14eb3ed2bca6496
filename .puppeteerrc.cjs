// Tests find or install a browser themselves (tests/tools/browsers.ts);
// installing dependencies must not download one.
module.exports = { skipDownload: true, chrome: { skipDownload: true }, firefox: { skipDownload: true } };
