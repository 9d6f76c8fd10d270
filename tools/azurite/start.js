// Starts Azurite with its output in a file instead of a pipe: it must outlive a `recist serve` that was killed,
// because a killed Azurite loses writes that it has acknowledged. First line of the file: its process id.
// node start.js LOGFILE [azurite options]
const fs = require('fs');

const log = fs.openSync(process.argv[2], 'w', 0o600);
process.argv.splice(2, 1);
fs.writeSync(log, `pid ${process.pid}\n`);
for (const inherited of [0, 1, 2]) {
  fs.closeSync(inherited); // Whoever reads the output of `recist serve` must not wait for Azurite to end.
  fs.openSync('/dev/null', 'r+');
}
process.stdout.write = process.stderr.write = (text) => { fs.writeSync(log, text); return true; };

// Ctrl+C reaches the whole process group; recist drains first and then ends Azurite with SIGTERM.
const once = process.once;
process.once = (event, listener) => (event === 'SIGINT' ? process : once.call(process, event, listener));
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});

if (process.env.RECIST_END_WITH_PARENT) {
  const parent = process.ppid;
  setInterval(() => { if (process.ppid !== parent) process.exit(0); }, 500).unref();
}

// Azurite takes blob names that XML cannot hold, and then answers every listing that has one with an empty 500; Azure refuses or encodes them.
const notXml = /[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
require('xmlbuilder/lib/XMLStringifier').prototype.assertLegalChar = (text) => text.replace(notXml, '\uFFFD');
require('azurite/dist/src/azurite.js');
