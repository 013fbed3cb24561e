import { describe, expect, it } from '@jest/globals'
import { listeningCalls } from '../../../../src/lint/facts/sources/listening.ts'
import { type Language, readSource } from '../../../../src/lint/facts/sources/read-source.ts'

/** Each call that makes a server listen, as `line callee address`, with `?` where only running tells and `*` for a default. */
function listening(language: Language, ...lines: readonly string[]): readonly string[] {
  return listeningCalls(readSource(lines.join('\n'), language), language).map(
    ({ line, callee, loopback }) =>
      `${line} ${callee} ${loopback ? `${loopback.address}${loopback.isDefault ? '*' : ''}` : '?'}`,
  )
}

type Row = readonly [claim: string, lines: readonly string[], found: readonly string[]]

const FLASK = ['from flask import Flask', 'app = Flask(__name__)']

describe('Python', () => {
  const rows: readonly Row[] = [
    [
      'Flask by default',
      [...FLASK, 'if __name__ == "__main__":', '    app.run(debug=True, port=80)'],
      ['4 app.run 127.0.0.1*'],
    ],
    ['Flask with a host', [...FLASK, "app.run(host = '127.0.0.1')"], ['3 app.run 127.0.0.1']],
    ['Flask with a host by position', [...FLASK, 'app.run("localhost", 5000)'], ['3 app.run localhost']],
    ['Flask on all interfaces', [...FLASK, 'app.run(host="0.0.0.0")'], ['3 app.run ?']],
    ['a host of the environment', [...FLASK, 'app.run(host=os.environ.get("HOST", "127.0.0.1"))'], ['3 app.run ?']],
    ['a constant', [...FLASK, 'HOST = "127.0.0.1"', 'app.run(host=HOST)'], ['4 app.run 127.0.0.1']],
    ['a variable that is set twice', [...FLASK, 'H = "127.0.0.1"', 'H = x()', 'app.run(host=H)'], ['5 app.run ?']],
    ['keywords from elsewhere', [...FLASK, 'app.run(**options)'], ['3 app.run ?']],
    ['a module in front', ['import flask', 'web = flask.Flask("x")', 'web.run()'], ['3 web.run 127.0.0.1*']],
    ['a comment and a text', [...FLASK, '# app.run()', '"""', 'app.run(host="127.0.0.1")', '"""'], []],
    ['something else that runs', ['app = Task()', 'app.run()', 'subprocess.run(["x"])'], []],
    ['uvicorn', ['import uvicorn', 'uvicorn.run("x:app", port=8000, reload=True)'], ['2 uvicorn.run 127.0.0.1*']],
    ['uvicorn on all interfaces', ['uvicorn.run(app, host="0.0.0.0")'], ['1 uvicorn.run ?']],
    ['uvicorn on a socket', ['uvicorn.run(app, uds="/run/x")'], ['1 uvicorn.run ?']],
    ['http.server', ['s = http.server.HTTPServer(("localhost", 8000), H)'], ['1 http.server.HTTPServer localhost']],
    ['http.server on all interfaces', ['HTTPServer(("", 8000), H)'], ['1 HTTPServer ?']],
    ['wsgiref', ["make_server('127.0.0.1', 80, app)"], ['1 make_server 127.0.0.1']],
    ['Socket.IO', ['io = SocketIO(app)', 'io.run(app, port=5000)'], ['2 io.run 127.0.0.1*']],
    ['aiohttp, everywhere by default', ['from aiohttp import web', 'web.run_app(app)'], ['2 web.run_app ?']],
    ['aiohttp', ['from aiohttp import web', 'web.run_app(app, host="127.0.0.1")'], ['2 web.run_app 127.0.0.1']],
    ['waitress', ['from waitress import serve', 'serve(app, host="127.0.0.1", port=80)'], ['2 serve 127.0.0.1']],
    [
      'gradio',
      ['import gradio as gr', 'gr.Interface(f, "a", "b").launch()'],
      ['2 gr.Interface(f,"a","b").launch 127.0.0.1*'],
    ],
  ]
  it.each(rows)('%s', (_, lines, found) => {
    expect(listening('python', ...lines)).toEqual(found)
  })
})

describe('JavaScript and TypeScript', () => {
  const rows: readonly Row[] = [
    ['Express on localhost', ["app.listen(3000, 'localhost')"], ['1 app.listen localhost']],
    ['with a callback', ['app.listen(PORT, "127.0.0.1", () => { console.log(1) })'], ['1 app.listen 127.0.0.1']],
    ['everywhere by default', ['app.listen(3000)', 'app.listen(3000, () => {})'], ['1 app.listen ?', '2 app.listen ?']],
    ['a variable', ['app.listen(3000, host)'], ['1 app.listen ?']],
    ['a constant', ["const HOST = '127.0.0.1'", 'server.listen(80, HOST)'], ['2 server.listen 127.0.0.1']],
    [
      'an object',
      ["http.createServer(f).listen({ port: 80, host: 'localhost' })"],
      ['1 http.createServer(f).listen localhost'],
    ],
    ['a template with something in it', ['app.listen(80, `${h}`)'], ['1 app.listen ?']],
    [
      'Fastify by default',
      ["import Fastify from 'fastify'", 'const app = Fastify({ logger: true })', 'await app.listen({ port: 3000 })'],
      ['3 app.listen 127.0.0.1*'],
    ],
    ['Fastify on all interfaces', ['const f = fastify()', "f.listen({ port: 1, host: '0.0.0.0' })"], ['2 f.listen ?']],
    ['Fastify with options from elsewhere', ['const f = fastify()', 'f.listen({ ...options })'], ['2 f.listen ?']],
    [
      'types',
      ['const app: Express = express()', "app.listen(3000 as number, 'localhost')"],
      ['2 app.listen localhost'],
    ],
    ['Bun', ["Bun.serve({ port: 1, hostname: '127.0.0.1', fetch() {} })"], ['1 Bun.serve 127.0.0.1']],
    ['a comment', ["// app.listen(3000, 'localhost')"], []],
  ]
  it.each(rows)('%s', (_, lines, found) => {
    expect(listening('javascript', ...lines)).toEqual(found)
  })
})

describe('Go', () => {
  const rows: readonly Row[] = [
    [
      'net/http',
      ['package main', 'func main() { log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil)) }'],
      ['2 http.ListenAndServe 127.0.0.1'],
    ],
    [
      'all interfaces',
      ['package main', 'func main() { http.ListenAndServe(":8080", nil) }'],
      ['2 http.ListenAndServe ?'],
    ],
    [
      'a server',
      ['package main', 'func main() { s := &http.Server{Addr: "localhost:80", Handler: h}; s.ListenAndServe() }'],
      ['2 http.Server localhost'],
    ],
    [
      'a constant',
      ['package main', 'const addr = "localhost:80"', 'func main() { http.ListenAndServe(addr, nil) }'],
      ['3 http.ListenAndServe localhost'],
    ],
    ['a flag', ['package main', 'func main() { http.ListenAndServe(*addr, nil) }'], ['2 http.ListenAndServe ?']],
    [
      'gin',
      [
        'package main',
        'import "github.com/gin-gonic/gin"',
        'func main() { r := gin.Default(); r.Run("127.0.0.1:80") }',
      ],
      ['3 r.Run 127.0.0.1'],
    ],
    [
      'echo',
      [
        'package main',
        'import "github.com/labstack/echo/v4"',
        'func main() { e.Logger.Fatal(e.Start("localhost:1323")) }',
      ],
      ['3 e.Start localhost'],
    ],
    ['another Run', ['package main', 'func main() { cmd.Run() }'], []],
    ['a listener', ['package main', 'func main() { net.Listen("tcp", "127.0.0.1:5") }'], ['2 net.Listen 127.0.0.1']],
  ]
  it.each(rows)('%s', (_, lines, found) => {
    expect(listening('go', ...lines)).toEqual(found)
  })
})

describe('a source that is none', () => {
  it.each(['python', 'javascript', 'go'] as const)('is read all the same: %s', (language) => {
    expect(listening(language, '((((', '\u0000', 'app.run(', '`')).toEqual([])
  })
})
