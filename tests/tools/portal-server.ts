/**
 * The local stand-in of the portals: a proxy that answers their real host names from the replicas,
 * records every request, and answers anything else with 502.
 */
import { REPLICA_HOSTS, replicaFile } from '../replicas/index.ts';
import { PORTAL_HOSTS } from './portals/certificate.ts';
import { replicaReply, savedPage } from './portals/files.ts';
import { type PortalRequest, type Reply, startProxy } from './portals/proxy.ts';

export type { PortalRequest, Reply } from './portals/proxy.ts';

/** What a route answers: a page's text or bytes, a reply with status and headers, or a function of the request. */
export type RouteReply =
  | string
  | Uint8Array
  | Reply
  | ((request: PortalRequest) => RouteReply | null | Promise<RouteReply | null>);

export interface RecordedRequest {
  method: string;
  url: string;
  headers: PortalRequest['headers'];
  /** Milliseconds since the epoch. */
  at: number;
  status: number;
}

export interface Portals {
  proxyPort: number;
  /** Every request so far, oldest first; empty it (`requests.length = 0`) to look at a stretch of time. */
  requests: RecordedRequest[];
  /** Requests for other hosts than the ones served, less what browsers ask of their makers on their own. */
  strangers(): RecordedRequest[];
  /** Answers `path` of `host` (without port, either scheme). A path with a query matches only that query. */
  setRoute(host: string, path: string, reply: RouteReply): void;
  /** Serves a saved page byte for byte at exactly `url`, and `folder` at the URL's folder. Goes before all routes. */
  serveSaved(url: string, page: string, folder: string): void;
  close(): Promise<void>;
}

export interface PortalOptions {
  /** Keyed `host/path`, e.g. `zxkt.mofcom.gov.cn/news/contact.jsp`; they go before the replicas. */
  routes?: Record<string, RouteReply>;
  /** False leaves the practice portals out. */
  replicas?: boolean;
}

/** No switch silences all of a browser's own traffic; none of it leaves the machine. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|org|net)$/;

const HTML = { 'content-type': 'text/html' };
const ELSEWHERE: Reply = { status: 502, headers: { 'content-type': 'text/plain' } };
const NOT_FOUND: Reply = { status: 404, headers: HTML, body: '<title>404</title><h1>404 Not Found</h1>' };

async function toReply(route: RouteReply, request: PortalRequest): Promise<Reply | null> {
  if (typeof route === 'function') {
    const answer = await route(request);
    return answer === null ? null : toReply(answer, request);
  }
  if (typeof route === 'string' || route instanceof Uint8Array) return { headers: HTML, body: route };
  return { ...route, headers: { ...HTML, ...route.headers } };
}

/** Starts the stand-in; by default it serves the practice portals. */
export async function startPortals({ routes = {}, replicas = true }: PortalOptions = {}): Promise<Portals> {
  const table = new Map<string, RouteReply>(Object.entries(routes));
  const saved: ReturnType<typeof savedPage>[] = [];

  const requests: RecordedRequest[] = [];
  /** Hosts that exist here: a page they lack is 404, any other host cannot be reached. */
  const hosts = new Set<string>(replicas ? [...PORTAL_HOSTS, ...REPLICA_HOSTS] : []);
  for (const key of table.keys()) hosts.add(key.split('/')[0]!);

  async function answer(request: PortalRequest): Promise<Reply> {
    const { hostname, pathname, search } = request.url;
    for (const page of saved) {
      const reply = await page(request.url);
      if (reply) return reply;
    }
    const route = table.get(`${hostname}${pathname}${search}`) ?? table.get(`${hostname}${pathname}`);
    const routed = route === undefined ? null : await toReply(route, request);
    if (routed) return routed;
    const file = replicas ? replicaFile(request.url) : null;
    const replica = file && (await replicaReply(file));
    if (replica) return replica;
    return hosts.has(hostname) ? NOT_FOUND : ELSEWHERE;
  }

  const proxy = await startProxy(async (request) => {
    const record = {
      method: request.method,
      url: request.url.href,
      headers: request.headers,
      at: Date.now(),
      status: 0,
    };
    requests.push(record);
    const reply = await answer(request);
    record.status = reply.status ?? 200;
    return reply;
  });
  return {
    proxyPort: proxy.port,
    requests,
    strangers: () =>
      requests.filter(({ url }) => !hosts.has(new URL(url).hostname) && !MAKERS.test(new URL(url).hostname)),
    setRoute(host, path, reply) {
      hosts.add(host);
      table.set(`${host}${path}`, reply);
    },
    serveSaved(url, page, folder) {
      hosts.add(new URL(url).hostname);
      saved.push(savedPage(url, page, folder));
    },
    close: proxy.close,
  };
}
