/** A service that is all right, as small as can be; stories take something away from it. */
import type { Files } from './pull-request.ts'

export const DOCKERFILE = `FROM alpine:3.22
WORKDIR /app
COPY app.sh .
USER 1000:1000
HEALTHCHECK --interval=30s --timeout=3s CMD ["test", "-e", "/tmp/ready"]
CMD ["sh", "app.sh"]
`

export const APP = 'touch /tmp/ready; exec sleep 600\n'

export const service: Files = { Dockerfile: DOCKERFILE, 'app.sh': APP }
