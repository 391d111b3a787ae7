import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from '../../scripts/run.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {readonly string[]} args
 * @property {Readonly<Record<string, string>>} env what must be added to its environment
 */

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const chromiumPackage = path.join(root, 'node_modules/@sparticuz/chromium');

/**
 * Our own list: the package's own holds --single-process, which ends the browser when a context
 * closes, and --disable-web-security.
 */
const args = ['--no-sandbox'];

/**
 * For a browser that has no graphics card and need not have WebGL, which is drawn only where there
 * are thousands of elements: without it a page costs a quarter less.
 */
export const WITHOUT_WEBGL = ['--disable-gpu'];

/** WebGL drawn by the processor. */
export const SOFTWARE_WEBGL = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

const HOW_TO_GET_BROWSER =
  'The packaged Chromium runs on Linux x64 only: elsewhere set CHROMIUM_PATH to a Chrome or ' +
  'Chromium of your own.';

/**
 * Finds the browser for the journeys: the one named by CHROMIUM_PATH, else the packaged one,
 * unpacked once into a folder named by its version.
 *
 * @returns {Promise<{ ok: true, browser: Browser } | { ok: false, sentence: string }>}
 */
export async function prepareBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    return (await runs(named, {}))
      ? { ok: true, browser: { executablePath: named, args, env: {} } }
      : { ok: false, sentence: `CHROMIUM_PATH names ${named}, which cannot be started.` };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(chromiumPackage)) {
    return { ok: false, sentence: HOW_TO_GET_BROWSER };
  }
  const unpacked = await unpackOnce();
  if (!unpacked.ok) return unpacked;
  const { folder } = unpacked;
  const executablePath = path.join(folder, 'chromium');
  const fonts = systemHasFonts() ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  // The system's own libraries first: the packaged ones are for systems without them.
  for (const libraries of [{}, { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') }]) {
    const env = { ...libraries, ...fonts };
    if (await runs(executablePath, env)) {
      return { ok: true, browser: { executablePath, args, env } };
    }
  }
  return { ok: false, sentence: `The packaged Chromium does not run here. ${HOW_TO_GET_BROWSER}` };
}

/**
 * @param {string} executablePath
 * @param {Record<string, string>} env
 */
async function runs(executablePath, env) {
  const result = await runToEnd(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    timeoutMs: 20_000,
  });
  return result.code === 0;
}

/** @returns {Promise<{ ok: true, folder: string } | { ok: false, sentence: string }>} */
async function unpackOnce() {
  const { version } = JSON.parse(readFileSync(path.join(chromiumPackage, 'package.json'), 'utf8'));
  const folder = path.join(root, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return { ok: true, folder };
  // Unpacked beside and renamed: two processes that start at once never see half a browser.
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const program =
    "import('@sparticuz/chromium').then((m) => m.default.executablePath()).catch((e) => { console.error(e); process.exit(1); });";
  const result = await runToEnd(process.execPath, ['-e', program], {
    cwd: root,
    // The package unpacks into the temporary folder, its libraries only for this runtime.
    env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  if (result.code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    return { ok: false, sentence: `The packaged Chromium cannot be unpacked: ${result.output}` };
  }
  pointFontsAt(path.join(partial, 'fonts'), path.join(folder, 'fonts'));
  if (existsSync(folder)) rmSync(partial, { recursive: true, force: true });
  else renameSync(partial, folder);
  return { ok: true, folder };
}

/**
 * The packaged font list names a folder of its makers' choice: without this, text stays blank.
 *
 * @param {string} unpacked where the fonts are now
 * @param {string} final where they will be
 */
function pointFontsAt(unpacked, final) {
  writeFileSync(
    path.join(unpacked, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${final}</dir>
  <cachedir>${final}/cache</cachedir>
</fontconfig>
`,
  );
}

function systemHasFonts() {
  return ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true }).some((name) =>
        /\.(?:ttf|otf|ttc)$/i.test(String(name)),
      ),
  );
}
