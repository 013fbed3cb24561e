export const id = 283;
export const ids = [283];
export const modules = {

/***/ 16283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reduceCompose: () => (/* binding */ reduceCompose)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/** A compose file as far as it says how images are built. */


const scalar = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()]);
const pairs = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), scalar), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]);
const build = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    dockerfile: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    dockerfile_inline: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    args: pairs.nullish(),
    additional_contexts: pairs.nullish(),
});
const compose = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    include: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    services: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ build: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), build]).optional(), extends: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() }).nullable())
        .default({}),
});
/** A configuration is written by hand; aliases that multiply are an attack. */
const MAX_ALIASES = 100;
/** They name what the machine has, and not the repository. */
const REACHING = ['secrets', 'ssh', 'network', 'extra_hosts', 'privileged', 'entitlements', 'cache_to'];
/** Undefined for what is no compose file, or takes services from other files. */
function reduceCompose(text) {
    const read = compose.safeParse(yaml(text));
    if (!read.success || read.data.include !== undefined)
        return undefined;
    const services = Object.entries(read.data.services).flatMap(([name, service]) => service?.build === undefined ? [] : [{ name, service, build: asMap(service.build) }]);
    if (services.some(({ service }) => service.extends !== undefined))
        return undefined;
    const reduced = services.map(({ name, build: { context, dockerfile, target, ...rest } }) => [
        name,
        {
            build: {
                context: context ?? '.',
                dockerfile,
                dockerfile_inline: rest.dockerfile_inline,
                target,
                args: rest.args ?? undefined,
                additional_contexts: rest.additional_contexts ?? undefined,
            },
        },
    ]);
    return {
        text: reduced.length === 0 ? undefined : JSON.stringify({ services: Object.fromEntries(reduced) }),
        written: new Map(services.map((service) => [service.name, writtenIn(service.build)])),
        withheld: new Map(services.map((service) => [service.name, REACHING.filter((key) => key in service.build)])),
    };
}
const asMap = (given) => (typeof given === 'string' ? { context: given } : given);
function yaml(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { merge: true, maxAliasCount: MAX_ALIASES, logLevel: 'silent' });
    }
    catch {
        return undefined;
    }
}
function writtenIn({ context, dockerfile, target, args }) {
    const named = Object.entries({ context, dockerfile, target }).flatMap(([of, text]) => text === undefined ? [] : [{ of, isArgument: false, text }]);
    const given = Array.isArray(args)
        ? args.map((line) => [line.split('=', 1)[0] ?? '', line])
        : Object.entries(args ?? {});
    return [...named, ...given.map(([of, value]) => ({ of, isArgument: true, text: String(value ?? '') }))];
}


/***/ })

};
