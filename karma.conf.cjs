const { existsSync } = require('node:fs');

const browsers = [process.env.CHROME_BIN, '/usr/bin/chromium', '/usr/bin/google-chrome'];
process.env.CHROME_BIN = browsers.find((path) => path && existsSync(path));

module.exports = (config) => {
  config.set({
    frameworks: ['jasmine'],
    plugins: [require('karma-jasmine'), require('karma-chrome-launcher')],
    browsers: ['QuietChromium'],
    customLaunchers: {
      QuietChromium: {
        base: 'ChromeHeadless',
        flags: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
      },
    },
    // The servers of scripts/checks/unit.ts; specs find them in `__karma__.config.braid`.
    client: {
      // Milliseconds; a data spec goes over the network of a machine that may be busy.
      jasmine: { timeoutInterval: 20_000 },
      braid: {
        firestorePort: Number(process.env.BRAID_FIRESTORE_PORT),
        authPort: Number(process.env.BRAID_AUTH_PORT),
      },
    },
    reporters: ['dots'],
    restartOnFileChange: false,
  });
};
