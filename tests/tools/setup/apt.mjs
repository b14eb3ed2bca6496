/** Debian and its likes: what a bare machine lacks comes from the system's own packages. */
import { existsSync } from 'node:fs';
import { run, say } from './run.mjs';

let updated = false;

/** Installs Debian packages when this is such a machine and we may. @returns whether that worked. */
export async function aptInstall(packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && (await run('sudo', ['-n', 'true'], { quiet: true })).code !== 0) return false;
  const apt = (args) => {
    const words = ['apt-get', '-q', '-o', 'Dpkg::Use-Pty=0', ...args];
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const timeoutMs = 900_000;
    return root
      ? run(words[0], words.slice(1), { env, timeoutMs })
      : run('sudo', ['-n', 'env', 'DEBIAN_FRONTEND=noninteractive', ...words], { timeoutMs });
  };
  say(`正在用 apt 安装 ${packages.join('、')} (installing system packages)…`);
  if (!updated) updated = (await apt(['update'])).code === 0;
  return (await apt(['install', '-y', '--no-install-recommends', ...packages])).code === 0;
}

/** Chinese text in screenshots needs a font that has it. Only a warning when there is none to be had. */
export async function ensureFonts() {
  if (process.platform !== 'linux') return;
  const chinese = async () => {
    const { code, output } = await run('fc-list', [':lang=zh', 'family'], { quiet: true });
    return code === 0 && output.trim() !== '';
  };
  if (await chinese()) return;
  await aptInstall(['fontconfig', 'fonts-noto-cjk']);
  if (!(await chinese())) {
    say('提醒：没有中文字体，截图里的汉字会显示成方框；请安装 fonts-noto-cjk (no Chinese font found)。');
  }
}
