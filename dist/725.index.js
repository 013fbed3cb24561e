export const id = 725;
export const ids = [725];
export const modules = {

/***/ 6725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listeningCalls: () => (/* binding */ listeningCalls)
/* harmony export */ });
/* harmony import */ var _image_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4555);
/** Where the source of a program says that it listens. */

const PYTHON = [
    // https://flask.palletsprojects.com/en/stable/api/#flask.Flask.run, and those that follow it
    {
        callee: /^(\w+)\.run(?:_server)?$/,
        madeBy: /(?:^|\.)(?:Flask|Quart|Dash|Sanic)$/,
        hosts: ['host'],
        position: 0,
        byDefault: 'loopback',
    },
    // https://flask-socketio.readthedocs.io/en/latest/api.html#flask_socketio.SocketIO.run
    { callee: /^(\w+)\.run$/, madeBy: /(?:^|\.)SocketIO$/, hosts: ['host'], position: 1, byDefault: 'loopback' },
    // https://www.uvicorn.org/settings/#socket-binding
    { callee: /^uvicorn\.(?:run|Config)$/, hosts: ['host'], elsewhere: ['uds', 'fd'], byDefault: 'loopback' },
    // https://bottlepy.org/docs/stable/api.html#bottle.run
    { callee: /^(?:bottle\.)?run$/, module: 'bottle', hosts: ['host'], byDefault: 'loopback' },
    // https://www.gradio.app/docs/gradio/blocks#launch
    { callee: /\.launch$/, module: 'gradio', hosts: ['server_name'], elsewhere: ['share'], byDefault: 'loopback' },
    // https://docs.aiohttp.org/en/stable/web_reference.html#aiohttp.web.run_app
    {
        callee: /^(?:aiohttp\.)?(?:web\.)?run_app$/,
        module: 'aiohttp',
        hosts: ['host'],
        elsewhere: ['path', 'sock'],
        byDefault: 'everywhere',
    },
    // https://docs.pylonsproject.org/projects/waitress/en/stable/arguments.html
    {
        callee: /^(?:waitress\.)?serve$/,
        module: 'waitress',
        hosts: ['host'],
        elsewhere: ['listen', 'unix_socket', 'sockets'],
        byDefault: 'everywhere',
    },
    // https://docs.python.org/3/library/http.server.html, https://docs.python.org/3/library/wsgiref.html
    {
        callee: /(?:^|\.)(?:Threading)?(?:HTTPServer|TCPServer|WSGIServer)$/,
        hosts: ['server_address'],
        position: 0,
        byDefault: 'everywhere',
    },
    { callee: /(?:^|\.)make_server$/, hosts: ['host'], position: 0, byDefault: 'everywhere' },
    // https://www.tornadoweb.org/en/stable/httpserver.html
    { callee: /^(\w+)\.listen$/, hosts: ['address'], position: 1, byDefault: 'everywhere' },
];
const JAVASCRIPT = [
    // https://fastify.dev/docs/latest/Reference/Server/#listen
    {
        callee: /^(\w+)\.listen$/,
        madeBy: /^(?:fastify|Fastify)$/,
        hosts: ['host'],
        position: 1,
        elsewhere: ['path'],
        byDefault: 'loopback',
    },
    // https://nodejs.org/api/net.html#serverlisten, and those that hand it on: Express, Koa, Nest
    { callee: /\.listen$/, hosts: ['host'], position: 1, elsewhere: ['path', 'fd'], byDefault: 'everywhere' },
    // https://bun.com/docs/api/http, https://docs.deno.com/api/deno/~/Deno.serve, https://hono.dev/docs/getting-started/nodejs
    { callee: /^(?:(?:Bun|Deno)\.)?serve$/, hosts: ['hostname'], elsewhere: ['unix', 'path'], byDefault: 'everywhere' },
];
const GO = [
    // https://pkg.go.dev/net/http#ListenAndServe, https://pkg.go.dev/net/http#Server
    { callee: /^http\.ListenAndServe(?:TLS)?$/, hosts: [], position: 0, byDefault: 'everywhere' },
    { callee: /^&?http\.Server$/, hosts: ['Addr'], byDefault: 'everywhere' },
    { callee: /^net\.Listen$/, hosts: [], position: 1, byDefault: 'everywhere' },
    { callee: /\.Run(?:TLS)?$/, module: 'github.com/gin-gonic/gin', hosts: [], position: 0, byDefault: 'everywhere' },
    { callee: /\.Start(?:TLS)?$/, module: 'github.com/labstack/echo', hosts: [], position: 0, byDefault: 'everywhere' },
    { callee: /\.Listen(?:TLS)?$/, module: 'github.com/gofiber/fiber', hosts: [], position: 0, byDefault: 'everywhere' },
];
const LISTENERS = { python: PYTHON, javascript: JAVASCRIPT, go: GO };
/** In the order of the source. */
function listeningCalls(source, language) {
    return source.calls.flatMap((call) => {
        const listener = LISTENERS[language].find((one) => isCallOf(call, one, source));
        return listener ? [{ callee: call.callee, line: call.line, loopback: judge(call, listener) }] : [];
    });
}
function isCallOf({ callee }, { callee: pattern, madeBy, module }, { made, imports }) {
    const match = pattern.exec(callee);
    if (!match)
        return false;
    const imported = module === undefined ||
        [...imports].some((one) => one === module || one.startsWith(`${module}/`) || one.startsWith(`${module}.`));
    return imported && (!madeBy || madeBy.test(made.get(match[1] ?? '') ?? ''));
}
function judge({ args }, { hosts, position, elsewhere = [], byDefault }) {
    const flat = args.flatMap((one) => one.name === undefined &&
        one.value.kind === 'parts' &&
        args.length <= 2 &&
        one.value.parts.some(({ name }) => name !== undefined)
        ? one.value.parts
        : [one]);
    if (flat.some(({ name = '' }) => name === '*' || elsewhere.includes(name)))
        return undefined;
    const host = flat.find(({ name = '' }) => hosts.includes(name)) ?? positional(flat, position);
    if (!host || host.value.kind === 'function' || host.value.kind === 'number')
        return byDefault === 'loopback' ? { address: '127.0.0.1', isDefault: true } : undefined;
    const address = textIn(host.value);
    const loopback = address === undefined ? undefined : (0,_image_server_js__WEBPACK_IMPORTED_MODULE_0__/* .loopbackIn */ .n)(address);
    return loopback === undefined ? undefined : { address: loopback, isDefault: false };
}
function positional(args, position) {
    return position === undefined ? undefined : args.filter(({ name }) => name === undefined)[position];
}
/** A text, or the first part of `("localhost", 8000)`. */
function textIn(value) {
    if (value.kind === 'text')
        return value.text;
    const first = value.kind === 'parts' ? value.parts[0]?.value : undefined;
    return first?.kind === 'text' ? first.text : undefined;
}


/***/ })

};
