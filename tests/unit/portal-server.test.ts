import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Portals, startPortals } from '../tools/portal-server.ts';

let portals: Portals;
beforeAll(async () => {
  portals = await startPortals({ routes: { 'zxkt.mofcom.gov.cn/hello': '<p>你好' } });
});
afterAll(() => portals.close());

interface Answer {
  status: number;
  type: string;
  body: Buffer;
}

/** As a browser asks through a proxy: an absolute address for http, a tunnel for https. */
async function ask(address: string): Promise<Answer> {
  const url = new URL(address);
  const proxy = { host: '127.0.0.1', port: portals.proxyPort };
  return new Promise((resolve, reject) => {
    const read = (request: ReturnType<typeof httpRequest>) =>
      request
        .on('error', reject)
        .on('response', async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk as Buffer);
          const type = response.headers['content-type'] ?? '';
          resolve({ status: response.statusCode ?? 0, type, body: Buffer.concat(chunks) });
        })
        .end();
    if (url.protocol === 'http:') {
      read(httpRequest({ ...proxy, path: address, headers: { host: url.host } }));
      return;
    }
    httpRequest({ ...proxy, method: 'CONNECT', path: `${url.hostname}:${url.port || 443}` })
      .on('error', reject)
      .on('connect', (_response, socket) => {
        const tls = connect({ socket, servername: url.hostname, rejectUnauthorized: false });
        const path = url.pathname + url.search;
        read(httpRequest({ createConnection: () => tls, path, headers: { host: url.host } }));
      })
      .end();
  });
}

it('answers the portals’ real names over http and https, without a charset', async () => {
  for (const address of ['http://zxkt.mofcom.gov.cn/hello', 'https://zxkt.mofcom.gov.cn/hello?x=1']) {
    const { status, type, body } = await ask(address);
    expect([status, type, body.toString()]).toEqual([200, 'text/html', '<p>你好']);
  }
});

it('serves the practice portals, transcoding what is marked as GBK', async () => {
  const { body } = await ask('https://zxkt.mofcom.gov.cn/entp/regist/form.gbk.html');
  expect(body.toString('utf8')).not.toContain('注册会员');
  expect(iconv.decode(body, 'gb18030')).toContain('注册会员');
});

it('reaches nothing else, and remembers who tried', async () => {
  expect((await ask('http://collector.example.net/?x=1')).status).toBe(502);
  expect((await ask('http://zxkt.mofcom.gov.cn/nowhere')).status).toBe(404);
  expect(portals.strangers().map(({ url }) => url)).toEqual(['http://collector.example.net/?x=1']);
});

it('serves a saved page byte for byte, with its folder beside it and nothing outside', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  const bytes = iconv.encode('<meta charset=gbk><p>企业', 'gbk');
  await writeFile(join(folder, 'page.html'), bytes);
  await writeFile(join(folder, 'main.html'), 'main');
  const url = 'http://portal.example.com:8080/app/index.do?id=1';
  portals.serveSaved(url, join(folder, 'page.html'), folder);
  expect((await ask(url)).body).toEqual(bytes);
  expect((await ask('http://portal.example.com:8080/app/main.html?t=2')).body.toString()).toBe('main');
  expect((await ask('http://portal.example.com:8080/app/index.do?id=2')).status).toBe(404);
  expect((await ask('http://portal.example.com:8080/app/..%2f..%2fetc%2fpasswd')).status).toBe(404);
  await rm(folder, { recursive: true });
});
