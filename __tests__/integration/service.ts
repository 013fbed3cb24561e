/** A service that is all right, as small as can be; stories take something away from it. */
import type { Files } from './pull-request.ts'

export const DOCKERFILE = `FROM alpine:3.22
WORKDIR /app
COPY app.sh .
USER 1000:1000
HEALTHCHECK --interval=30s --timeout=3s CMD ["sh", "-c", "test -e /tmp/ready && grep -q State:.[RSD] /proc/1/status"]
CMD ["sh", "app.sh"]
`

/** One process that ends when it is asked to, and whose health check fails while it is stopped. */
export const APP = "trap 'exit 0' TERM; touch /tmp/ready; mkfifo /tmp/p; read x <>/tmp/p\n"

export const service: Files = { Dockerfile: DOCKERFILE, 'app.sh': APP }
