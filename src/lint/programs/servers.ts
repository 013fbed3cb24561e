import { type Grammar, takes } from './grammar.ts'

/** Network servers, from their command-line references. */
export const SERVERS: Readonly<Record<string, Grammar>> = {
  flask: takes('A app e env-file h host p port cert key extra-files exclude-patterns'),
  gunicorn: takes(
    'b bind c config w workers k worker-class t timeout n name u user g group chdir threads e env log-level log-file access-logfile error-logfile p pid keep-alive max-requests max-requests-jitter graceful-timeout worker-connections worker-tmp-dir backlog certfile keyfile forwarded-allow-ips umask log-config statsd-host paste',
  ),
  uvicorn: takes(
    'host port uds fd workers loop http ws interface env-file log-level log-config root-path app-dir reload-dir reload-include reload-exclude ssl-keyfile ssl-certfile forwarded-allow-ips limit-concurrency limit-max-requests timeout-keep-alive backlog lifespan header',
  ),
  hypercorn: takes(
    'b bind c config w workers k worker-class g group u user m umask log-level root-path certfile keyfile',
  ),
  daphne: takes('b bind p port u unix-socket fd e endpoint v verbosity t http-timeout access-log root-path'),
  granian: takes('host port uds interface workers runtime-mode loop http log-level log-config url-path-prefix'),
  fastapi: takes('host port app root-path workers reload-dir'),
  streamlit: takes('server.address server.port server.baseUrlPath server.headless browser.gatherUsageStats'),
  'waitress-serve': takes('host port listen threads unix-socket url-prefix'),
  php: takes('S t d c f r'),
  rails: takes('b binding p port e environment u using'),
  puma: takes('b bind p port C config e environment t threads w workers S state'),
  next: takes('H hostname p port'),
  vite: takes('port c config base mode m outDir l logLevel'),
  ng: takes('host port configuration c proxy-config'),
  hugo: takes('bind p port b baseURL s source d destination e environment config theme t'),
  'http-server': takes('a p c d e'),
  'redis-server': takes('bind port requirepass dir loadmodule maxmemory save appendonly'),
}
